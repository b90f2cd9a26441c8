import type { Help, Purpose, Region } from '../flow/region-schema.ts';
import { helpsFor, regionFor } from '../plan/local-help.ts';
import { useTimeZone } from './clock.ts';
import { OutsideLink } from './outside-link.tsx';
import { type Page, useMemory, useSurroundings } from './page-context.tsx';
import { PostalAddress } from './postal-address.tsx';
import { Foreign, RichText } from './rich-text.tsx';
import { SourceLine } from './source-line.tsx';

interface Props {
  page: Page;
  purposes: readonly Purpose[];
}

/** Help that stands before everything else, where somebody may be in danger. */
export function FirstHelp({ page, purposes }: Props) {
  if (purposes.length === 0) return null;
  return (
    <section className="first-help" aria-labelledby="first-help">
      <h2 id="first-help">{page.frame.plan.first}</h2>
      <HelpList page={page} purposes={purposes} isBrief />
    </section>
  );
}

/** Help in the reader's country, the last rung of a plan; what stood first is not said twice. */
export function LocalHelp({ page, purposes, said }: Props & { said: readonly Purpose[] }) {
  if (purposes.length === 0) return null;
  return (
    <section className="local-help" aria-labelledby="local-help">
      <h2 id="local-help">{page.frame.plan.local}</h2>
      <p>{page.frame.plan.localLead}</p>
      <CountryChoice page={page} />
      <HelpList page={page} purposes={purposes} said={said} />
    </section>
  );
}

function CountryChoice({ page }: { page: Page }) {
  const { session } = useSurroundings();
  const { memory } = useMemory(page.node);
  const { regions, words } = session.library.regions(page.locale);
  const region = useRegion(page);
  const choose = (id: string) => memory.update((record) => ({ ...record, region: id }));
  return (
    <p className="country">
      <label htmlFor="country">{page.frame.plan.country}</label>{' '}
      <select
        id="country"
        value={region?.id}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {regions.map(({ id }) => (
          <option key={id} value={id}>
            {words[id]?.name}
          </option>
        ))}
      </select>
    </p>
  );
}

interface ListProps extends Props {
  said?: readonly Purpose[];
  /** Without sources: in danger, only the number counts. */
  isBrief?: boolean;
}

function HelpList({ page, purposes, said = [], isBrief = false }: ListProps) {
  const { regions } = useSurroundings().session.library.regions(page.locale);
  const region = useRegion(page);
  if (!region) return null;
  const helps = helpsFor(region, regions, purposes, said);
  if (helps.length === 0) return <p>{page.frame.plan.localNone}</p>;
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
          caution={page.frame.plan.mayHaveChanged}
        />
      )}
    </li>
  );
}

/** The country chosen before, else the one the time zone lies in. */
function useRegion({ locale, node }: Page): Region | undefined {
  const { regions } = useSurroundings().session.library.regions(locale);
  const here = useMemory(node).record.region;
  const before = useMemory({ private: false }).record.region;
  const timeZone = useTimeZone() ?? '';
  return regions.find(({ id }) => id === (here ?? before)) ?? regionFor(timeZone, regions);
}
