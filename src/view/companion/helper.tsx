import type { PlanNode } from '../../flow/graph.ts';
import { type Page, useMemory, useSurroundings } from '../page-context.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';

/** Tells a helper how to help, as long as they do. */
export function HelperLines({ page, node }: { page: Page; node: PlanNode }) {
  const { helper: frame } = useCompanionFrame(page);
  const { record } = useMemory(page);
  const { reader } = useSurroundings().session.library.plans(page.locale, node.flow).data;
  if (!record.helping) return null;
  return (
    <section className="helping" aria-labelledby="helping" data-helping>
      <h2 id="helping">{frame.title}</h2>
      <p>{frame[reader]}</p>
      <ul>
        {frame.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Whether the reader helps somebody else; the whole plan speaks accordingly. */
export function HelperSwitch({ page }: { page: Page }) {
  const { helper: frame } = useCompanionFrame(page);
  const { memory, record } = useMemory(page);
  const turn = () =>
    memory.update(({ helping, ...before }) => (helping ? before : { ...before, helping: true }));
  return (
    <p className="helper-switch">
      <button type="button" data-helper aria-pressed={record.helping ?? false} onClick={turn}>
        {record.helping ? frame.stop : frame.start}
      </button>
    </p>
  );
}
