import type { Entry } from '../memory/record.ts';
import { fill, formatDate } from '../words/format.ts';
import { useToday } from './clock.ts';
import { placeName } from './companion/place-name.ts';
import { useCompanion } from './companion-context.tsx';
import { type Page, usePlanFrame, useSurroundings } from './page-context.tsx';
import { addressOf } from './place-link.tsx';
import { Foreign, RichText } from './rich-text.tsx';
import type { KeptPlan } from './use-saved-plan.ts';
import { placeOf } from './visit.ts';

const emptyRows = ['one', 'two', 'three'];

/** On paper only: what was sent and answered so far, then lines to go on with by hand. */
export function PrintLog({ page, kept }: { page: Page; kept: KeptPlan }) {
  const { print } = usePlanFrame(page);
  return (
    <section className="print-log">
      <h2>{print.log}</h2>
      <table>
        <thead>
          <tr>
            {[print.date, print.channel, print.reference, print.answer].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kept.saved.log.map((entry) => (
            <FilledRow key={entry.id} page={page} entry={entry} />
          ))}
          {emptyRows.map((row) => (
            <tr key={row}>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <PlanAddress page={page} />
    </section>
  );
}

function FilledRow({ page, entry }: { page: Page; entry: Entry }) {
  const shelf = useSurroundings().session.library.plans(page.locale, page.node.flow);
  const log = useCompanion()?.frame.log;
  const name = placeName(shelf, log?.places, entry.channel);
  const kind = entry.what === 'note' ? undefined : log?.kinds[entry.what];
  return (
    <tr data-filled={entry.id}>
      <td>{formatDate(page.locale, entry.on)}</td>
      <td>
        <RichText text={kind ? `${name}: ${kind}` : name} />
      </td>
      <td>{entry.reference}</td>
      <td>{entry.answer}</td>
    </tr>
  );
}

/** Where the plan is found again, to read and to scan. */
function PlanAddress({ page }: { page: Page }) {
  const today = useToday();
  const address = addressOf(useSurroundings(), placeOf(page));
  const { print } = usePlanFrame(page);
  const companion = useCompanion();
  if (!today) return null;
  const { href } = new URL(address, window.location.href);
  return (
    <div className="plan-address">
      <p>
        {`${fill(print.printed, { date: formatDate(page.locale, today) })} ${print.address} `}
        <Foreign text={href} />
      </p>
      {companion && !page.isPrivate ? (
        <companion.parts.QrCode text={href} label={companion.frame.share.scan} />
      ) : null}
    </div>
  );
}
