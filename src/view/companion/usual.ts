/** Without a source, a week is a fair time to look again. */
export const usual = { days: 7, basis: 'ours', isReading: false, once: false } as const;
