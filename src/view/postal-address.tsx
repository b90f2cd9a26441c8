/** An address on paper, a line each, as the post office there reads it. */
export function PostalAddress({ lines }: { lines: readonly string[] }) {
  return (
    <address lang="en" translate="no">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}
