/** React, XState and their binding weigh 80 kB, gzipped; the wizard may add a quarter. */
export const mostScript = 100_000;
