import { useMemo, useState } from 'react';
import { BenchHead } from './bench-head.tsx';
import { type Draft, draftOf, edited, merged, textOf } from './draft.ts';
import { Editor, type Spot } from './editor.tsx';
import { FaultList } from './fault-list.tsx';
import { Fence } from './fence.tsx';
import { FileChoice } from './file-choice.tsx';
import type { MapPlace } from './map-place.ts';
import { MapView } from './map-view.tsx';
import { type PickedFile, take } from './picked.ts';
import type { RemoteDesk } from './remote-desk.ts';
import { today } from './today.ts';
import { Trial } from './trial.tsx';
import { useDraft } from './use-draft.ts';
import { useDrop } from './use-drop.ts';

interface Props {
  desk: RemoteDesk;
  base: string;
}

/** A folder of flows to be changed: its files, what the check says, its map and its wizard. */
export function WorkbenchPage({ desk, base }: Props) {
  const { draft, report, version, sound, trouble, setDraft } = useDraft(desk, base);
  const [chosen, setChosen] = useState('start/flow.json');
  const [spot, setSpot] = useState<Spot>();
  /** Counts what was picked or dropped: the editor takes in a text that it has not written itself. */
  const [taking, setTaking] = useState(0);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [place, setPlace] = useState<MapPlace>({ view: { kind: 'flows' } });
  const names = useMemo(() => [...(draft?.files.keys() ?? [])].sort(), [draft?.files]);
  const file = names.includes(chosen) ? chosen : (names[0] ?? '');
  const faults = useMemo(
    () => (report?.faults ?? []).filter((fault) => fault.file === file).slice(0, 500),
    [report, file],
  );
  const accept = async (picked: readonly PickedFile[]) => {
    const taken = await take(picked).catch((error: Error) => ({
      files: new Map<string, Uint8Array>(),
      refused: [error.message],
    }));
    const next = accepted(draft, taken.files, file);
    setRefused([...taken.refused, ...next.refused]);
    if (next.draft) setDraft(next.draft);
    setTaking((before) => before + 1);
    setSpot(undefined);
    setPlace({ view: { kind: 'flows' } });
  };
  const choose = (name: string) => {
    const [flow, own] = name.split('/');
    setChosen(name);
    setSpot(undefined);
    if (flow && own && report?.flows.includes(flow)) setPlace({ view: { kind: 'flow', flow } });
  };
  const go = ({ file, line, column }: Spot & { file: string }) => {
    setChosen(file);
    setSpot({ line, column });
  };
  const isOver = useDrop(accept);
  if (!draft) return <p role="status">{trouble ?? 'The flows are being fetched…'}</p>;
  return (
    <div className="workbench" data-over={isOver || undefined}>
      <BenchHead draft={draft} base={base} onPick={accept} />
      <main>
        {trouble ? <p role="alert">{trouble}</p> : null}
        {refused.length > 0 ? (
          <p role="alert">Not taken: {refused.slice(0, 10).join('; ')}.</p>
        ) : null}
        <section className="writing" aria-label="Writing">
          <FileChoice names={names} faults={report?.faults ?? []} file={file} onChoose={choose} />
          <Editor
            key={`${taking} ${file}`}
            desk={desk}
            file={file}
            text={textOf(draft, file)}
            faults={faults}
            spot={spot}
            onChange={(text) => setDraft(edited(draft, file, text))}
          />
          {report ? (
            <FaultList faults={report.faults} warnings={report.warnings} onGo={go} />
          ) : null}
        </section>
        {report ? (
          <Fence turn={version}>
            <MapView
              {...{ desk, report, place, today }}
              version={`${version}`}
              onPlace={setPlace}
              onEdit={go}
            />
          </Fence>
        ) : null}
        <Trial base={base} files={sound} />
      </main>
    </div>
  );
}

/** A folder takes the place of what was open; files alone are put into it. */
function accepted(draft: Draft | undefined, files: Map<string, Uint8Array>, at: string) {
  const isFolder = [...files.keys()].some((name) => name.includes('/'));
  if (!isFolder && draft) return merged(draft, files, at);
  return { draft: files.size > 0 ? draftOf(files) : undefined, refused: [] };
}
