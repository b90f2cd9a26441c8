import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { graph, library, locales, parts } from './content.ts';
import { type Place, parsePath, ticksOf } from './machine/address.ts';
import { machineOf } from './machine/compile.ts';
import { landing } from './machine/resume.ts';
import { Memory } from './memory/memory.ts';
import { bestLocale } from './view/best-locale.ts';
import { Cell } from './view/cell.ts';
import { keepHistory, placeInBar } from './view/history.ts';
import { type Surroundings, SurroundingsProvider } from './view/page-context.tsx';
import { prefetchAhead } from './view/prefetch.ts';
import { SafetyNet } from './view/safety-net.tsx';
import { Session } from './view/session.ts';
import { makeReady } from './view/stock.ts';
import { tellFirstTaps } from './view/tell-first-taps.ts';
import { Wizard } from './view/wizard.tsx';
import './view/style/page.css';

const base = import.meta.env.BASE_URL;
const stock = { graph, library, parts };
const memory = new Memory(deviceStorage());
const passing = new Memory(undefined);
const newVersion = new Cell<(() => void) | undefined>(undefined);
const privateMode = new Cell(false);
const bringing = new Cell<readonly string[]>(ticksOf(window.location.hash));
const known = locales.map(({ id }) => id);
const { locale: named, node: path } = parsePath(window.location.pathname, base, known);
const locale = named ?? bestLocale(locales, memory.view().record.locale, navigator.languages);
const root = document.getElementById('root');

if (named === undefined && path === '') {
  window.location.replace(`${base}${locale}/${window.location.hash}`);
} else if (root) {
  void begin(root);
}

/** Takes over the page as it was written, or draws it where there was none. */
async function begin(root: HTMLElement) {
  try {
    show(root, await whenReady(root));
  } catch {
    // The page stays as it was written, and its links lead on without us.
    tellFirstTaps('alone');
  }
}

/** The page that stands there, its words loaded; a tap may have turned it while they were coming. */
async function whenReady(root: HTMLElement): Promise<Place> {
  await breath();
  const written = root.dataset.page;
  const wanted = landing(machineOf(graph), graph, placeInBar(stock, base, locale));
  const first = written ? { locale, node: written, steps: [] } : wanted;
  await makeReady(stock, first);
  // The words of the answers in the address, so that nothing is tapped before they are taken in.
  await makeReady(stock, { ...wanted, node: first.node });
  await breath();
  return root.dataset.page === written ? first : whenReady(root);
}

/** Lets the phone answer what came meanwhile, before the next piece of work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function show(root: HTMLElement, first: Place) {
  tellFirstTaps('taken');
  const session = new Session(stock, first);
  const surroundings = {
    session,
    memory,
    passing,
    newVersion,
    bringing,
    privateMode,
    locales,
    base,
  };
  const page = (
    <SurroundingsProvider value={surroundings}>
      <SafetyNet frame={library.frame(locale).frame} home={`${base}${locale}/`}>
        <Wizard whenShown={() => void takeIn(surroundings)} />
      </SafetyNet>
    </SurroundingsProvider>
  );
  // As a transition the work is done in small pieces, between which the page can be scrolled.
  startTransition(() => {
    if (root.dataset.page) hydrateRoot(root, page);
    else createRoot(root).render(page);
  });
}

/** Takes in what only this reader's browser knows: the answers in the address, other tabs. */
async function takeIn(surroundings: Surroundings) {
  keepHistory(surroundings);
  window.addEventListener('storage', () => memory.refresh());
  await surroundings.session.open(placeInBar({ graph }, base, locale), 'replace');
  tellFirstTaps('ready');
  document.documentElement.dataset.ready = '';
  prefetchAhead(surroundings);
}

/** Storage may be forbidden so thoroughly that even asking for it throws. */
function deviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
