/** The day it is, as the files of a folder write it: "2026-11-28". */
export const today = new Date().toISOString().slice(0, 10);
