import { type Page, useSurroundings } from './page-context.tsx';
import type { Labels } from './rich-text.tsx';
import { placeOf } from './visit.ts';
import { wantedFor } from './wanted.ts';

/** The buttons that the words of this page may name. */
export function useLabels(page: Page): Labels {
  const { graph, library } = useSurroundings().session;
  const { locale, questions, plans } = wantedFor(graph, placeOf(page));
  const shelves = [
    ...questions.map((flow) => library.questions(locale, flow)),
    ...plans.map((flow) => library.plans(locale, flow)),
  ];
  return {
    locale,
    texts: Object.assign({}, ...shelves.map(({ labels }) => labels)),
    glosses: Object.assign({}, ...shelves.map(({ glosses }) => glosses)),
  };
}
