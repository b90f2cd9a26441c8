/** The id of the place in a plan where its sheet in two languages stands on paper. */
export const sheetPlace = 'sheet';
