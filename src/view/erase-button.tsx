import { countsOf } from '../memory/counts.ts';
import { forgetOffline } from './offline.ts';
import { useSurroundings } from './page-context.tsx';

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
