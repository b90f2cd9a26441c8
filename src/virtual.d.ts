/** What `src/author/vite-plugin.ts` makes of the folder of flows. */

declare module 'virtual:dishari/structure' {
  /** Every flow, its plans without tasks and channels: those come with the words of the flow. */
  export const flows: import('./flow/flow-schema.ts').Flow[];
  export const locales: import('./flow/locale-schema.ts').Locale[];
}

declare module 'virtual:dishari/content' {
  export const loadFrame: import('./words/library.ts').Loaders['loadFrame'];
  export const loadWords: import('./words/library.ts').Loaders['loadWords'];
  export const loadRegions: import('./words/library.ts').Loaders['loadRegions'];
}

declare module 'virtual:dishari/frame/*' {
  export const frame: import('./words/library.ts').FrameShelf['frame'];
  export const flowTitles: import('./words/library.ts').FrameShelf['flowTitles'];
}

declare module 'virtual:dishari/words/*' {
  export const words: import('./words/library.ts').FlowShelf['words'];
  export const data: import('./words/library.ts').FlowShelf['data'];
}

declare module 'virtual:dishari/regions/*' {
  export const regions: import('./words/library.ts').RegionShelf['regions'];
  export const words: import('./words/library.ts').RegionShelf['words'];
}
