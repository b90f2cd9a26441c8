import { useSyncExternalStore } from 'react';
import { countsOf } from '../../memory/counts.ts';
import { recordAsFile, recordsAside } from '../../memory/transfer.ts';
import { fill, formatCount } from '../../words/format.ts';
import { EraseButton } from '../erase-button.tsx';
import { type Page, useMemory, useSurroundings } from '../page-context.tsx';
import { BringButton } from './bring-button.tsx';
import { saveFile } from './save-file.ts';
import { useCompanionFrame } from './use-companion-frame.ts';

/** What is kept, in numbers; to take along as a file, to bring from another device, to erase. */
export function Keeping({ page }: { page: Page }) {
  const { record: frame } = useCompanionFrame(page);
  const { memory } = useSurroundings();
  const { record } = useMemory({ isPrivate: false });
  const counts = { ...countsOf(record), aside: recordsAside(memory).length };
  const saveAll = () => saveFile('dishari.json', 'application/json', recordAsFile(memory));
  return (
    <>
      <p>{frame.lead}</p>
      <ul>
        {(['plans', 'ticks', 'lines', 'aside'] as const)
          .filter((name) => name !== 'aside' || counts.aside > 0)
          .map((name) => (
            <li key={name} data-count={name}>
              {fill(frame[name], { count: formatCount(page.locale, counts[name]) })}
            </li>
          ))}
      </ul>
      <div className="events">
        <button type="button" data-export onClick={saveAll}>
          {frame.export}
        </button>
        <p className="small">{frame.exportExplain}</p>
        {page.isPrivate ? null : <BringButton page={page} />}
        <PrivateSwitch page={page} />
        <EraseButton label={frame.erase} />
      </div>
    </>
  );
}

/** Private mode: from now on nothing is kept, and the address tells nothing. */
function PrivateSwitch({ page }: { page: Page }) {
  const { record: frame } = useCompanionFrame(page);
  const { privateMode } = useSurroundings();
  const isOn = useSyncExternalStore(privateMode.subscribe, privateMode.get, privateMode.get);
  return (
    <>
      <button
        type="button"
        data-private-mode
        aria-pressed={isOn}
        onClick={() => privateMode.set(!isOn)}
      >
        {isOn ? frame.privateOff : frame.privateOn}
      </button>
      <p role="status" className="small">
        {isOn ? frame.privateIs : ''}
      </p>
    </>
  );
}
