/** A piece of a text: plain words, a button of Instagram, or words in Latin letters. */
export type Piece =
  | { kind: 'plain'; text: string }
  | { kind: 'label'; id: string }
  | { kind: 'latin'; text: string };

const label = /\{([a-z0-9-]+)\}/;
/** One letter or more, with the digits, dots and spaces that belong to a name or an address. */
const latin = /([A-Za-z](?:[A-Za-z0-9.@:/+&'’ -]*[A-Za-z0-9])?)/;

/** A text for where nothing can be marked: buttons stand in it by their label. */
export function plainText(text: string, labels: Readonly<Record<string, string>>): string {
  return text
    .split(label)
    .map((part, index) => (index % 2 === 1 ? (labels[part] ?? part) : part))
    .join('')
    .replace(/\s+/g, ' ');
}

/** Cuts a text into pieces; Latin words are told apart only where they are foreign. */
export function piecesOf(text: string, foreignLatin: boolean): Piece[] {
  return text.split(label).flatMap((part, index): Piece[] => {
    if (index % 2 === 1) return [{ kind: 'label', id: part }];
    if (!foreignLatin) return part ? [{ kind: 'plain', text: part }] : [];
    return part
      .split(latin)
      .map((text, at): Piece => ({ kind: at % 2 === 1 ? 'latin' : 'plain', text }))
      .filter((piece) => piece.kind === 'label' || piece.text !== '');
  });
}
