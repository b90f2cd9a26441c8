import { useState } from 'react';
import type { RemoteDesk } from './remote-desk.ts';
import { pictureOf, saveFile } from './save-file.ts';
import type { View } from './view.ts';

interface Props {
  desk: RemoteDesk;
  view: View;
}

/** What is drawn, as a file to keep. */
export function ExportBar({ desk, view }: Props) {
  const [trouble, setTrouble] = useState<string>();
  const save = async (form: keyof typeof makers) => {
    try {
      setTrouble(undefined);
      saveFile(`${nameOf(view)}.${form}`, await makers[form](desk, view));
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <fieldset className="exports">
      <legend>Save the drawing as</legend>
      <button type="button" onClick={() => void save('svg')}>
        SVG
      </button>
      <button type="button" onClick={() => void save('png')}>
        PNG
      </button>
      <button type="button" onClick={() => void save('mmd')}>
        Mermaid
      </button>
      {trouble ? <span role="alert">{trouble}</span> : null}
    </fieldset>
  );
}

const makers = {
  svg: async (desk: RemoteDesk, view: View) =>
    new Blob([await desk.ask('write', view, 'svg')], { type: 'image/svg+xml' }),
  png: async (desk: RemoteDesk, view: View) => pictureOf(await desk.ask('write', view, 'svg')),
  mmd: async (desk: RemoteDesk, view: View) =>
    new Blob([await desk.ask('write', view, 'mermaid')], { type: 'text/plain' }),
};

function nameOf(view: View): string {
  if (view.kind === 'flow') return view.flow;
  return view.kind === 'road' ? `road-to-${view.plan.replace('/', '-')}` : view.kind;
}
