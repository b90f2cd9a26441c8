import workerUrl from './worker.ts?worker&url';

declare const trustedTypes:
  | { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } }
  | undefined;

/** Begins the work beside the page. The policy of the site lets scripts come by this one name only. */
export function startWorker(): Worker {
  return new Worker(trusted.createScriptURL(workerUrl), { type: 'module' });
}

const rules = { createScriptURL: (url: string) => url };
const trusted =
  typeof trustedTypes === 'undefined' ? rules : trustedTypes.createPolicy('dishari', rules);
