import { fill, formatDate } from '../words/format.ts';
import { useToday } from './clock.ts';
import { type Page, usePlanFrame, useSurroundings } from './page-context.tsx';
import { addressOf } from './place-link.tsx';
import { Foreign } from './rich-text.tsx';
import { placeOf } from './session.ts';

const rows = ['one', 'two', 'three'];

/** Lines to fill in by hand, on paper only: what was sent, where, and what they answered. */
export function PrintLog({ page }: { page: Page }) {
  const today = useToday();
  const { session, base } = useSurroundings();
  const address = addressOf(base, placeOf(page), session.graph);
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
          {rows.map((row) => (
            <tr key={row}>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      {today ? (
        <p>
          {`${fill(print.printed, { date: formatDate(page.locale, today) })} ${print.address} `}
          <Foreign text={new URL(address, window.location.href).href} />
        </p>
      ) : null}
    </section>
  );
}
