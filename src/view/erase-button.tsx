import { type Counts, countsOf } from '../memory/counts.ts';
import { fill, formatCount } from '../words/format.ts';
import { forgetOffline } from './offline.ts';
import { type Page, useSurroundings } from './page-context.tsx';

interface Props {
  label: string;
  'aria-describedby'?: string;
}

/** Erases all that the wizard keeps on this device at one tap, and says what that was. */
export function EraseButton({ label, ...attributes }: Props) {
  const { session, memory, passing, base } = useSurroundings();
  const erase = () => {
    const kept = [memory.view().record, passing.view().record].map(countsOf);
    const sum = (name: keyof (typeof kept)[number]) =>
      kept.reduce((all, one) => all + one[name], 0);
    memory.erase();
    passing.erase();
    void forgetOffline(base);
    const counts = { plans: sum('plans'), ticks: sum('ticks'), lines: sum('lines') };
    void session.restart({ kind: 'erased', counts }, 'replace');
  };
  return (
    <button
      type="button"
      data-erase
      aria-describedby={attributes['aria-describedby']}
      onClick={erase}
    >
      {label}
    </button>
  );
}

/** What was erased, in numbers. */
export function ErasedList({ page, counts }: { page: Page; counts: Counts }) {
  const written = Object.entries(counts).map(([name, count]) => {
    return [name, formatCount(page.locale, count)];
  });
  return ` ${fill(page.frame.notices.erasedList, Object.fromEntries(written))}`;
}
