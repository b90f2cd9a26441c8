const accented: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};
const arabic: Readonly<Record<string, string>> = {
  a: 'ا',
  b: 'ب',
  c: 'س',
  d: 'د',
  e: 'ع',
  f: 'ف',
  g: 'ج',
  h: 'ه',
  i: 'ي',
  j: 'ز',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'پ',
  q: 'ق',
  r: 'ر',
  s: 'ش',
  t: 'ت',
  u: 'ۇ',
  v: 'ڤ',
  w: 'غ',
  x: 'خ',
  y: 'ى',
  z: 'ض',
};

/** What must stay as it is: {labels}, and addresses of pages and mail. */
const kept = /(\{[^}]*\}|\S*[.@/][a-z]\S*)/;

/**
 * A text as no language has it, so that what was never translated stands out: in letters with accents,
 * or in Arabic ones for a language written from the right, and between brackets that no text has.
 */
export function pseudo(text: string, isRtl: boolean): string {
  const letters = isRtl ? arabic : accented;
  const parts = text.split(kept).map((part, at) => (at % 2 === 1 ? part : turned(part, letters)));
  return `⟦${parts.join('')}⟧`;
}

/** Every text of a file of words in pseudo; names and lists stay as they are. */
export function pseudoWords(words: unknown, isRtl: boolean): unknown {
  if (typeof words === 'string') return pseudo(words, isRtl);
  if (Array.isArray(words)) return words.map((part) => pseudoWords(part, isRtl));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, part]) => [name, pseudoWords(part, isRtl)]),
  );
}

function turned(text: string, letters: Readonly<Record<string, string>>): string {
  return [...text].map((letter) => letters[letter.toLowerCase()] ?? letter).join('');
}
