import { cpus } from 'node:os';

/** As much of all processors may be busy with other things. */
const bearable = 0.3;

/** Waits until the machine has little else to do, at most so long; tells whether it came to that. */
export async function calm(atMost = 30_000): Promise<boolean> {
  const end = performance.now() + atMost;
  do {
    if ((await busyShare(500)) < bearable) return true;
  } while (performance.now() < end);
  return false;
}

/** The share of their time for which the processors work during so many milliseconds. */
async function busyShare(milliseconds: number): Promise<number> {
  const before = times();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const after = times();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function times(): { idle: number; all: number } {
  const all = cpus().map((cpu) => cpu.times);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return { idle: sum(all.map(({ idle }) => idle)), all: sum(all.flatMap(Object.values)) };
}
