import type { View } from './view.ts';

interface Props {
  flows: readonly string[];
  view: View;
  onView: (view: View) => void;
}

/** Chooses what a map shows. */
export function ViewChoice({ flows, view, onView }: Props) {
  const choose = (value: string) => {
    if (value === ':flows' || value === ':all')
      onView({ kind: value === ':all' ? 'all' : 'flows' });
    else if (value !== ':road') onView({ kind: 'flow', flow: value });
  };
  return (
    <label>
      Show{' '}
      <select
        value={view.kind === 'flow' ? view.flow : `:${view.kind}`}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value=":flows">all flows, in short</option>
        <option value=":all">every node of every flow</option>
        {view.kind === 'road' ? <option value=":road">one road</option> : null}
        <optgroup label="One flow">
          {flows.map((flow) => (
            <option key={flow}>{flow}</option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
