import { autocompletion, type CompletionContext } from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { useEffect, useRef } from 'react';
import type { Fault } from '../flow/fault.ts';
import type { RemoteDesk } from './remote-desk.ts';

/** A place in a file; a new object each time it is to be gone to. */
export interface Spot {
  line: number;
  column: number;
}

interface Props {
  desk: RemoteDesk;
  file: string;
  text: string;
  faults: readonly Fault<string>[];
  spot: Spot | undefined;
  onChange: (text: string) => void;
}

/** The editor fills its place and scrolls in it. */
const whole = EditorView.theme({ '&': { height: '100%' }, '.cm-scroller': { overflow: 'auto' } });

/** A file as text, with what is wrong at its lines, and what may be written where one writes. */
export function Editor({ desk, file, text, faults, spot, onChange }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const change = useRef(onChange);
  change.current = onChange;
  const first = useRef(text);
  first.current = text;
  useEffect(() => {
    if (!place.current) return;
    const told = EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) change.current(state.doc.toString());
    });
    const complete = autocompletion({ override: [(context) => optionsAt(desk, file, context)] });
    const named = EditorView.contentAttributes.of({
      'aria-label': `Text of ${file}`,
      tabindex: '0',
    });
    const extensions = [basicSetup, json(), lintGutter(), whole, complete, named, told];
    const state = EditorState.create({ doc: first.current, extensions });
    // In a shadow root the editor brings its style as a sheet, which the policy of the page allows.
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    view.current = new EditorView({ state, parent: root, root });
    return () => view.current?.destroy();
  }, [desk, file]);
  useEffect(() => {
    const here = view.current;
    if (here)
      here.dispatch(
        setDiagnostics(
          here.state,
          faults.map((fault) => diagnosticOf(here, fault)),
        ),
      );
  }, [faults]);
  useEffect(() => {
    const here = view.current;
    if (!here || !spot) return;
    const anchor = offsetOf(here, spot);
    here.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    });
    here.focus();
  }, [spot]);
  return <div className="editor" ref={place} />;
}

/** The editor would hold the quotes against what is typed: so what fits is found here. */
async function optionsAt(desk: RemoteDesk, file: string, { state, pos }: CompletionContext) {
  const found = await desk.ask('complete', file, state.doc.toString(), pos).catch(() => undefined);
  if (!found) return null;
  const typed = state.sliceDoc(found.from, pos).replaceAll('"', '');
  const options = found.options.filter(({ label }) => label.includes(typed));
  return { ...found, options, filter: false };
}

function offsetOf({ state }: EditorView, { line, column }: Spot): number {
  const { from, to } = state.doc.line(Math.min(Math.max(1, line), state.doc.lines));
  return Math.min(from + column - 1, to);
}

/** The piece a fault points at: a text with its quotes, a bracket, a number or a word. */
function diagnosticOf(view: EditorView, fault: Fault<string>): Diagnostic {
  const from = offsetOf(view, fault);
  const { to } = view.state.doc.lineAt(from);
  const piece = /^"(?:[^"\\]|\\.)*"?|^[^\s,:[\]{}"]+|^./.exec(view.state.sliceDoc(from, to));
  return {
    from,
    to: from + (piece?.[0].length ?? 0),
    severity: 'error',
    message: `${fault.message} ${fault.help}`,
  };
}
