import { RichText } from './rich-text.tsx';

/** A link to an official page: named here, written out in full on paper. */
export function OutsideLink({ name, url }: { name: string; url: string }) {
  return (
    <a className="outside" href={url} rel="noreferrer" data-url={url}>
      <RichText text={name} />
    </a>
  );
}
