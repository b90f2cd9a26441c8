import type { Purpose } from '../flow/region-schema.ts';
import { EveryCountry, HelpList } from './help-list.tsx';
import { type Page, useMemory, usePlanFrame, useSurroundings } from './page-context.tsx';
import { useRegion } from './use-region.ts';

interface Props {
  page: Page;
  purposes: readonly Purpose[];
}

/** Help that stands before everything else, where somebody may be in danger. */
export function FirstHelp({ page, purposes }: Props) {
  const { plan } = usePlanFrame(page);
  if (purposes.length === 0) return null;
  return (
    <section className="first-help" aria-labelledby="first-help">
      <h2 id="first-help">{plan.first}</h2>
      <HelpList page={page} purposes={purposes} isBrief />
      <EveryCountry page={page} purposes={purposes} />
    </section>
  );
}

/** Help in the reader's country, the last rung of a plan; what stood first is not said twice. */
export function LocalHelp({ page, purposes, said }: Props & { said: readonly Purpose[] }) {
  const { plan } = usePlanFrame(page);
  if (purposes.length === 0) return null;
  return (
    <section className="local-help" aria-labelledby="local-help">
      <h2 id="local-help">{plan.local}</h2>
      <p>{plan.localLead}</p>
      <CountryChoice page={page} />
      <HelpList page={page} purposes={purposes} said={said} />
      <EveryCountry page={page} purposes={purposes} said={said} />
    </section>
  );
}

function CountryChoice({ page }: { page: Page }) {
  const { plan } = usePlanFrame(page);
  const { session } = useSurroundings();
  const { memory } = useMemory(page);
  const { regions, words } = session.library.regions(page.locale);
  const region = useRegion(page);
  const choose = (id: string) => memory.update((record) => ({ ...record, region: id }));
  return (
    <p className="country">
      <label htmlFor="country">{plan.country}</label>{' '}
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
