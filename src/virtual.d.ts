/** What `src/author/vite-plugin.ts` makes of the folder of flows. */

declare module 'virtual:dishari/structure' {
  /** Every flow, its plans without what only they show: that comes with their words. */
  export const flows: import('./flow/packed-flow.ts').PackedFlow[];
  export const locales: import('./flow/locale-schema.ts').Locale[];
}

declare module 'virtual:dishari/content' {
  export const loadFrame: import('./words/library.ts').FrameLoaders;
}

declare module 'virtual:dishari/*/frame' {
  export const frame: import('./words/library.ts').FrameShelf['frame'];
  export const flowTitles: import('./words/library.ts').FrameShelf['flowTitles'];
  export const load: import('./words/library.ts').FrameShelf['load'];
}

declare module 'virtual:dishari/*/plan-frame' {
  export const plan: import('./words/frame-schema.ts').PlanFrame['plan'];
  export const print: import('./words/frame-schema.ts').PlanFrame['print'];
}

declare module 'virtual:dishari/*/questions' {
  export const questions: import('./words/library.ts').QuestionShelf['questions'];
  export const labels: import('./words/library.ts').QuestionShelf['labels'];
  export const glosses: import('./words/library.ts').QuestionShelf['glosses'];
}

declare module 'virtual:dishari/*/plans' {
  export const words: import('./words/library.ts').PlanShelf['words'];
  export const data: import('./words/library.ts').PlanShelf['data'];
  export const labels: import('./words/library.ts').PlanShelf['labels'];
  export const glosses: import('./words/library.ts').PlanShelf['glosses'];
}

declare module 'virtual:dishari/*/regions' {
  export const regions: import('./words/library.ts').RegionShelf['regions'];
  export const words: import('./words/library.ts').RegionShelf['words'];
}
