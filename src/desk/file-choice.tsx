import { useId } from 'react';
import type { Fault } from '../flow/fault.ts';

interface Props {
  names: readonly string[];
  faults: readonly Fault[];
  file: string;
  onChoose: (file: string) => void;
}

/** Chooses the file that is written in; those with faults say how many. */
export function FileChoice({ names, faults, file, onChoose }: Props) {
  const id = useId();
  const counts = new Map<string, number>();
  for (const fault of faults) counts.set(fault.file, (counts.get(fault.file) ?? 0) + 1);
  return (
    <p className="choice">
      <label htmlFor={id}>File</label>{' '}
      <select id={id} value={file} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
            {counts.has(name) ? ` (${counts.get(name)})` : ''}
          </option>
        ))}
      </select>
    </p>
  );
}
