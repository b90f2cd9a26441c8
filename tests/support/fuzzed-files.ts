import fc from 'fast-check';
import { whole } from './small-folder-files.ts';

/** Names and texts that have harmed other programs. */
const harmful = [
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  'https://example.org/',
  '../../etc/passwd',
  '{{settings}}',
  '\u0000',
  '\u202Ereversed',
  '💥'.repeat(500),
];

const texts = new Map(
  Object.entries(whole).map(([file, content]) => [
    file,
    typeof content === 'string' ? content : JSON.stringify(content, null, 2),
  ]),
);

/** Any file of a small folder, spoilt: cut, filled with strange signs, nested, swollen, or other JSON. */
export const fuzzedFile: fc.Arbitrary<[name: string, bytes: Uint8Array]> = fc
  .constantFrom(...texts.keys())
  .chain((name) => fc.tuple(fc.constant(name), spoilt(texts.get(name) ?? '')));

function spoilt(text: string): fc.Arbitrary<Uint8Array> {
  const at = fc.nat(text.length);
  const strange = fc.oneof(fc.constantFrom(...harmful), fc.string(), fc.string({ unit: 'binary' }));
  return fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json({ maxDepth: 6 }).map(bytesOf),
    at.map((end) => bytesOf(text.slice(0, end))),
    fc
      .tuple(at, strange)
      .map(([from, piece]) => bytesOf(text.slice(0, from) + piece + text.slice(from))),
    fc
      .tuple(fc.nat(40), strange)
      .map(([which, piece]) => bytesOf(withOtherText(text, which, piece))),
    fc.nat(20_000).map((depth) => bytesOf('['.repeat(depth) + text + ']'.repeat(depth))),
    fc
      .nat(3000)
      .map((times) => bytesOf(text.replace('[', () => `[${'{"id":"a"},'.repeat(times)}`))),
  );
}

/** The text with one of its strings replaced. */
function withOtherText(text: string, which: number, piece: string): string {
  let at = -1;
  return text.replace(/"(?:[^"\\]|\\.)*"/g, (found) => {
    at += 1;
    return at === which ? JSON.stringify(piece) : found;
  });
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
