import { absolute, say, type Vitals } from './messages.ts';

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

let lcp = 0;
let cls = 0;

/** Notes what the browser tells about how the page comes up; long tasks are told at once. */
export function watchVitals() {
  observe('largest-contentful-paint', ({ startTime }) => {
    lcp = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as LayoutShift;
    if (!hadRecentInput) cls += value;
  });
  const tasks = observe('longtask', tellTask);
  addEventListener('pagehide', () => tasks.takeRecords().forEach(tellTask));
}

/** What was noted so far. */
export function vitals(): Vitals {
  const [fcp] = performance.getEntriesByName('first-contentful-paint');
  return { fcp: fcp?.startTime ?? 0, lcp, cls };
}

function tellTask({ startTime, duration }: PerformanceEntry) {
  say({ kind: 'task', task: { start: absolute(startTime), duration } });
}

function observe(type: string, note: (entry: PerformanceEntry) => void): PerformanceObserver {
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(note));
  observer.observe({ type, buffered: true });
  return observer;
}
