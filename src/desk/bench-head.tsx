import { zipSync } from 'fflate';
import { useEffect } from 'react';
import { changedFiles, type Draft } from './draft.ts';
import { FolderPicker } from './folder-picker.tsx';
import type { PickedFile } from './picked.ts';
import { saveFile } from './save-file.ts';

interface Props {
  draft: Draft;
  base: string;
  onPick: (picked: readonly PickedFile[]) => Promise<void>;
}

/** What is open, and what can be done with it as a whole. */
export function BenchHead({ draft, base, onPick }: Props) {
  const changed = changedFiles(draft);
  useWarningBeforeLeaving(changed.size > 0);
  return (
    <header className="head">
      <h1>Dishari: the workbench</h1>
      <p>
        <a href={`${base}map/`}>The map alone</a> · <a href={base}>The wizard</a>
      </p>
      <p>Drop a folder of flows, or a file of one, anywhere. Nothing leaves this page.</p>
      <FolderPicker label="Open a folder" onPick={onPick} />
      <button
        type="button"
        disabled={changed.size === 0}
        onClick={() => saveFile('changed-flows.zip', zipped(changed))}
      >
        Download what changed ({changed.size})
      </button>
    </header>
  );
}

function zipped(files: ReadonlyMap<string, Uint8Array>): Blob {
  const entries = [...files].map(([name, bytes]) => [name, new Uint8Array(bytes)] as const);
  return new Blob([zipSync(Object.fromEntries(entries)).slice()], { type: 'application/zip' });
}

/** The browser asks before it throws away what was written. */
function useWarningBeforeLeaving(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
