import { extractText, getDocumentProxy } from 'unpdf';

/** The text of a PDF, page after page, with every run of blanks as one. */
export async function textOfPdf(pdf: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return text.replace(/\s+/g, ' ');
}
