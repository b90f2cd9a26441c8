import { createContext, Fragment, type ReactNode, useContext } from 'react';
import { readsForeignLatin } from '../words/format.ts';
import { type Piece, piecesOf } from '../words/rich-text.ts';

/** The buttons of Instagram that a page names, in English and in the reader's language. */
export interface Labels {
  locale: string;
  texts: Readonly<Record<string, string>>;
  glosses: Readonly<Record<string, string>>;
  /** Turns what is said to "you" into what is said of somebody else. */
  turn?: ((text: string) => string) | undefined;
}

const LabelsContext = createContext<Labels>({ locale: 'en', texts: {}, glosses: {} });

export const LabelsProvider = LabelsContext.Provider;

/** The buttons of this page, and how its texts are turned. */
export function useLabelTexts(): Labels {
  return useContext(LabelsContext);
}

/** A text in which buttons keep their English label, and foreign words their own voice. */
export function RichText({ text }: { text: string }): ReactNode {
  const { locale, turn } = useContext(LabelsContext);
  const pieces = piecesOf(turn ? turn(text) : text, readsForeignLatin(locale));
  return pieces.map((piece, index) => <PieceText key={`${index}-${piece.kind}`} piece={piece} />);
}

function PieceText({ piece }: { piece: Piece }) {
  if (piece.kind === 'label') return <Label id={piece.id} />;
  return piece.kind === 'latin' ? <Foreign text={piece.text} /> : <Breakable text={piece.text} />;
}

/** A long address may be broken after its signs, and nowhere else, so that it can be compared. */
function Breakable({ text }: { text: string }) {
  const parts = text.split(/(?<=[A-Za-z0-9][@/.])(?=[A-Za-z0-9])/);
  return parts.map((part, index) => (
    <Fragment key={`${index}-${part}`}>
      {index > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ));
}

/** Words that stay in English in every language, such as a name or an address. */
export function Foreign({ text }: { text: string }) {
  const { locale } = useContext(LabelsContext);
  return readsForeignLatin(locale) ? (
    <span lang="en" translate="no">
      <Breakable text={text} />
    </span>
  ) : (
    <Breakable text={text} />
  );
}

/** One button: its exact English label, and what it means. */
export function Label({ id }: { id: string }) {
  const { texts, glosses } = useContext(LabelsContext);
  const gloss = glosses[id];
  return (
    <>
      <b className="label" lang="en" translate="no">
        {texts[id] ?? id}
      </b>
      {gloss ? <span className="gloss">{` (${gloss})`}</span> : null}
    </>
  );
}

/** Paragraphs, each a text. */
export function Paragraphs({ texts }: { texts: readonly string[] | undefined }) {
  return (texts ?? []).map((text) => (
    <p key={text}>
      <RichText text={text} />
    </p>
  ));
}
