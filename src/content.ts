import { loadFrame } from 'virtual:dishari/content';
import { flows, locales } from 'virtual:dishari/structure';
import { buildGraph } from './flow/graph.ts';
import { unpackFlow } from './flow/packed-flow.ts';
import { Parts } from './view/parts.ts';
import { Library } from './words/library.ts';

/** All flows, checked when the site was built. */
export const graph = buildGraph(flows.map(unpackFlow));

/** Their words, fetched when a page needs them. */
export const library = new Library(loadFrame);

/** The code that only some pages need. */
export const parts = new Parts(() => import('./view/late-parts.ts'));

export { locales };
