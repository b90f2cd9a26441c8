import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';

/**
 * Notes, from now on, all that must never happen in the pages of a context: an error on the console
 * or thrown, a refusal of the content security policy, a request that fails or leaves the site.
 */
export async function watch(context: BrowserContext, site: string): Promise<string[]> {
  const troubles: string[] = [];
  const note = (what: string, text: string) => void troubles.push(`${what}: ${text}`);
  context.on('console', (message) => isError(message) && note('console', message.text()));
  context.on('weberror', (thrown) => note('thrown', thrown.error().message));
  context.on('request', (request) => leaves(request, site) && note('left', request.url()));
  context.on('requestfailed', (request) => hasFailed(request) && note('failed', request.url()));
  await context.addInitScript(reportRefusals);
  return troubles;
}

function isError(message: ConsoleMessage): boolean {
  return message.type() === 'error';
}

function leaves(request: Request, site: string): boolean {
  const { protocol, origin } = new URL(request.url());
  return protocol.startsWith('http') && origin !== new URL(site).origin;
}

/** A fetch that a reader's next tap cuts short has not failed. */
function hasFailed(request: Request): boolean {
  return request.failure()?.errorText !== 'net::ERR_ABORTED';
}

/** Runs in the page: some refusals, of eval for one, leave no line on the console by themselves. */
function reportRefusals() {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    console.error(`Content-Security-Policy refused ${blockedURI} for ${effectiveDirective}`);
  });
}
