import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './build-app.ts';
import { chatApi } from './chat-api.ts';
import { writePlainPages } from './plain-pages.ts';
import type { Api } from './server.ts';
import type { Twelve } from './twelve.ts';
import { buildWizard } from './wizard-build.ts';

/** One way to ask the twelve questions. */
export interface Contestant {
  name: string;
  /** How it is built, in half a sentence. */
  what: string;
  /** The page a visit begins with. */
  first: string;
  /** Builds a static site into a folder. */
  build: (flow: Twelve, dir: string) => Promise<void> | void;
  api?: (flow: Twelve) => Api;
}

/** Everybody who is measured; the first is what the others are compared with. */
export const contestants: readonly Contestant[] = [
  {
    name: 'dishari',
    what: 'the wizard as it is built for readers, with its headers',
    first: '/bn/',
    build: (flow, dir) => {
      const built = buildWizard(flow, `${dir}-workshop`);
      cpSync(built, dir, { recursive: true });
    },
  },
  {
    name: 'plain-html',
    what: 'a page a question, links, no style, no script',
    first: '/',
    build: writePlainPages,
  },
  app('react-xstate', 'React and XState, drawn in the browser, the flow in the script'),
  app('surveyjs', 'survey-core and survey-react-ui, a question a page, its pauses and fades off'),
  app('rjsf', 'react-jsonschema-form with ajv, a form a question'),
  {
    ...app('typebot', 'the embed of Typebot, its server answered locally, its imitated typing off'),
    api: chatApi,
  },
  {
    ...app(
      'quillforms',
      'the free renderer of QuillForms, under React 18; it waits 600 ms after a tap by itself',
    ),
    build: (_, dir) => buildApp('quillforms', dir, true),
  },
];

function app(name: string, what: string): Contestant {
  return { name, what, first: '/', build: (_, dir) => buildApp(name, dir) };
}

/** The folder in which a contestant's site is built. */
export function siteOf({ name }: Contestant): string {
  return join('.build/bench', name);
}
