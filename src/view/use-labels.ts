import { type Page, useSurroundings } from './page-context.tsx';
import type { Labels } from './rich-text.tsx';
import { placeOf } from './session.ts';
import { wantedFor } from './wanted.ts';

/** The buttons that the words of this page may name. */
export function useLabels(page: Page): Labels {
  const { graph, library } = useSurroundings().session;
  const { locale, flows } = wantedFor(graph, placeOf(page));
  const shelves = flows.map((flow) => library.flow(locale, flow));
  return {
    locale,
    texts: Object.assign({}, ...shelves.map(({ data }) => data.labels)),
    glosses: Object.assign({}, ...shelves.map(({ words }) => words.labels)),
  };
}
