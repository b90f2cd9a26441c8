import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { RichText } from '../rich-text.tsx';

/** The white rim a reader of codes needs, in modules (ISO/IEC 18004). */
const rim = 4;

/** A text as a QR code, drawn as one path, sharp on paper. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = generate(text);
  const side = code.size + 2 * rim;
  return (
    <figure className="qr">
      <svg viewBox={`${-rim} ${-rim} ${side} ${side}`} role="img" aria-label={label}>
        <rect x={-rim} y={-rim} width={side} height={side} fill="#fff" />
        <path d={toSvgPath(code)} fill="#000" />
      </svg>
      <figcaption>
        <RichText text={label} />
      </figcaption>
    </figure>
  );
}
