import { createRoot } from 'react-dom/client';
import { buildGraph } from '../flow/graph.ts';
import { unpackFlow } from '../flow/packed-flow.ts';
import type { Contents } from '../folder/read-file.ts';
import { Memory } from '../memory/memory.ts';
import { Cell } from '../view/cell.ts';
import { type Surroundings, SurroundingsProvider } from '../view/page-context.tsx';
import { Parts } from '../view/parts.ts';
import { SafetyNet } from '../view/safety-net.tsx';
import { Session } from '../view/session.ts';
import { makeReady } from '../view/stock.ts';
import { placeOf } from '../view/visit.ts';
import { Wizard } from '../view/wizard.tsx';
import { libraryFrom } from './library-from.ts';
import { RemoteDesk } from './remote-desk.ts';
import { startWorker } from './start-worker.ts';
import { today } from './today.ts';
import '../view/style/page.css';

const base = import.meta.env.BASE_URL;
const desk = new RemoteDesk(startWorker);
const element = document.getElementById('root');
const root = element && createRoot(element);
let session: Session | undefined;
let shown = 0;

window.addEventListener('message', ({ source, origin, data }) => {
  const isOurs = source === window.parent && origin === window.location.origin;
  // Opened by itself, the page hears its own word.
  if (isOurs && data instanceof Map) void show(data);
});
window.parent.postMessage('ready', window.location.origin);

/** Shows the wizard that files make, where the one before stood. Nothing of it is kept or addressed. */
async function show(files: Contents) {
  shown += 1;
  const turn = shown;
  const { isSound } = await desk.ask('open', files, today);
  if (!isSound || turn !== shown) return;
  const { flows, locales } = await desk.ask('structure');
  const graph = buildGraph(flows.map(unpackFlow));
  const parts = new Parts(() => import('../view/late-parts.ts'));
  const stock = { graph, library: libraryFrom(desk, locales), parts };
  const first = { locale: locales[0]?.id ?? '', node: graph.start, steps: [] };
  const place = session ? placeOf(session.visit()) : first;
  const isKept = graph.nodes.has(place.node) && locales.some(({ id }) => id === place.locale);
  await makeReady(stock, isKept ? place : first);
  if (turn !== shown) return;
  session = new Session(stock, isKept ? place : first);
  draw({ ...nothingKept(), session, locales, base });
}

function nothingKept() {
  return {
    memory: new Memory(undefined),
    passing: new Memory(undefined),
    newVersion: new Cell<(() => void) | undefined>(undefined),
    privateMode: new Cell(false),
    bringing: new Cell<readonly string[]>([]),
  };
}

function draw(surroundings: Surroundings) {
  const { locale } = surroundings.session.visit();
  root?.render(
    <SurroundingsProvider key={shown} value={surroundings}>
      <SafetyNet frame={surroundings.session.library.frame(locale).frame} home={base}>
        <Wizard />
      </SafetyNet>
    </SurroundingsProvider>,
  );
}
