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
  export const frame: import('./words/shelves.ts').FrameShelf['frame'];
  export const flowTitles: import('./words/shelves.ts').FrameShelf['flowTitles'];
  export const load: import('./words/shelves.ts').FrameShelf['load'];
}

declare module 'virtual:dishari/*/plan-frame' {
  export const plan: import('./words/frame-schema.ts').PlanFrame['plan'];
  export const print: import('./words/frame-schema.ts').PlanFrame['print'];
  export const marks: import('./words/frame-schema.ts').PlanFrame['marks'];
  export const safety: import('./words/frame-schema.ts').PlanFrame['safety'];
  export const documents: import('./words/frame-schema.ts').PlanFrame['documents'];
}

declare module 'virtual:dishari/*/companion' {
  export const frame: import('./words/shelves.ts').CompanionShelf['frame'];
  export const helper: import('./words/shelves.ts').CompanionShelf['helper'];
  export const atlas: import('./words/shelves.ts').CompanionShelf['atlas'];
}

declare module 'virtual:dishari/*/messages' {
  export const messages: import('./words/shelves.ts').MessageShelf['messages'];
  export const words: import('./words/shelves.ts').MessageShelf['words'];
}

declare module 'virtual:dishari/*/questions' {
  export const questions: import('./words/shelves.ts').QuestionShelf['questions'];
  export const labels: import('./words/shelves.ts').QuestionShelf['labels'];
  export const glosses: import('./words/shelves.ts').QuestionShelf['glosses'];
}

declare module 'virtual:dishari/*/plans' {
  export const words: import('./words/shelves.ts').PlanShelf['words'];
  export const data: import('./words/shelves.ts').PlanShelf['data'];
  export const labels: import('./words/shelves.ts').PlanShelf['labels'];
  export const glosses: import('./words/shelves.ts').PlanShelf['glosses'];
}

declare module 'virtual:dishari/*/regions' {
  export const regions: import('./words/shelves.ts').RegionShelf['regions'];
  export const words: import('./words/shelves.ts').RegionShelf['words'];
}
