import { useId, useState } from 'react';
import { merged } from '../../memory/merge.ts';
import { limits, readRecord } from '../../memory/read-record.ts';
import { changeWhole } from '../../memory/transfer.ts';
import { fill, formatCount } from '../../words/format.ts';
import { type Page, useSurroundings } from '../page-context.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';

/** Takes in a file that another device saved: all of it, or nothing. */
export function BringButton({ page }: { page: Page }) {
  const id = useId();
  const { record: frame } = useCompanionFrame(page);
  const { memory } = useSurroundings();
  const [said, setSaid] = useState('');
  const bring = async (file: File | undefined) => {
    if (!file) return;
    const record = file.size > limits.file ? 'unreadable' : readRecord(await file.text());
    if (record === 'unreadable') return setSaid(frame.refused);
    if (record === 'newer') return setSaid(frame.newer);
    const isKept = changeWhole(memory, (own) => merged(own, record));
    const count = formatCount(page.locale, Object.keys(record.plans).length);
    setSaid(isKept ? fill(frame.imported, { count }) : frame.notKept);
  };
  return (
    <>
      <label className="button" htmlFor={id}>
        {frame.import}
      </label>
      <input
        id={id}
        className="file"
        type="file"
        accept=".json,application/json"
        data-import
        onChange={({ currentTarget }) => {
          void bring(currentTarget.files?.[0]).catch(() => setSaid(frame.refused));
          currentTarget.value = '';
        }}
      />
      <p role="status" className="small" data-import-said>
        {said}
      </p>
    </>
  );
}
