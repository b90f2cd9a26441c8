/** How many pages a PDF of Chromium's has: it writes each page object in the open. */
export function pageCount(pdf: Buffer): number {
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
  if (!pages) throw new Error('This PDF shows no pages: it must be read in another way.');
  return pages.length;
}
