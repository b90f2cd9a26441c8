import type { Help, Purpose, Region } from '../flow/region-schema.ts';
import { helpsFor } from '../plan/local-help.ts';
import { OutsideLink } from './outside-link.tsx';
import { type Page, usePlanFrame, useSurroundings } from './page-context.tsx';
import { PostalAddress } from './postal-address.tsx';
import { Foreign, RichText } from './rich-text.tsx';
import { SourceLine } from './source-line.tsx';
import { useRegion } from './use-region.ts';

interface ListProps {
  page: Page;
  purposes: readonly Purpose[];
  /** What was said before on the page, and is not said twice. */
  said?: readonly Purpose[];
  /** Without sources: in danger, only the number counts. */
  isBrief?: boolean;
}

/**
 * Where no script runs nobody knows the country, and none can be chosen: all of them, to open.
 * Sources are left out: with them, long plans would no longer come in one round trip.
 */
export function EveryCountry(props: ListProps) {
  const { regions, words } = useSurroundings().session.library.regions(props.page.locale);
  return (
    <noscript>
      {regions.slice(0, -1).map((region) => (
        <details key={region.id}>
          <summary>{words[region.id]?.name}</summary>
          <HelpsOf {...props} region={region} isBrief />
        </details>
      ))}
    </noscript>
  );
}

/** Help in the reader's country. */
export function HelpList(props: ListProps) {
  const region = useRegion(props.page);
  return region ? <HelpsOf {...props} region={region} /> : null;
}

function HelpsOf({
  page,
  region: chosen,
  purposes,
  said = [],
  isBrief = false,
}: ListProps & { region: Region }) {
  const { regions } = useSurroundings().session.library.regions(page.locale);
  const { plan } = usePlanFrame(page);
  const helps = helpsFor(chosen, regions, purposes, said);
  if (helps.length === 0) return <p>{plan.localNone}</p>;
  return (
    <ul className="helps">
      {helps.map(({ region, help }) => (
        <HelpItem key={help.id} page={page} region={region} help={help} isBrief={isBrief} />
      ))}
    </ul>
  );
}

interface ItemProps {
  page: Page;
  region: string;
  help: Help;
  isBrief: boolean;
}

function HelpItem({ page, region, help, isBrief }: ItemProps) {
  const { plan } = usePlanFrame(page);
  const { words } = useSurroundings().session.library.regions(page.locale);
  const text = words[region]?.helps[help.id];
  return (
    <li data-help={help.id}>
      <h3>
        {help.url ? (
          <OutsideLink name={text?.name ?? help.id} url={help.url} />
        ) : (
          <RichText text={text?.name ?? help.id} />
        )}
      </h3>
      <p>
        <RichText text={text?.what ?? ''} />
      </p>
      {help.phones?.map((phone) => (
        <a key={phone} className="phone" href={`tel:${phone.replaceAll(' ', '')}`}>
          <Foreign text={phone} />
        </a>
      ))}
      {help.emails?.map((email) => (
        <a key={email} className="phone" href={`mailto:${email}`}>
          <Foreign text={email} />
        </a>
      ))}
      {help.lines ? <PostalAddress lines={help.lines} /> : null}
      {isBrief ? null : (
        <SourceLine
          page={page}
          source={help.source}
          reviewBy={help.reviewBy}
          caution={plan.mayHaveChanged}
        />
      )}
    </li>
  );
}
