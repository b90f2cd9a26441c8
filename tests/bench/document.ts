import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from '@playwright/test';
import { markdownOf, type Section } from './section.ts';

/** The report of a run of the bench, as Markdown. */
export function benchmarkDocument(sections: readonly Section[], machine: string): string {
  const head = [
    '# Benchmark',
    'Written by `npm run bench`. Ratios travel from machine to machine; absolute times do not.',
    machine,
  ];
  return `${[...head, ...sections.map(markdownOf)].join('\n\n')}\n`;
}

/** What it was measured on, without naming any one machine. */
export function machineOf(browser: Browser): string {
  const day = new Date().toISOString().slice(0, 10);
  const [load = 0] = loadavg();
  return [
    `${day}: ${availableParallelism()} cores (${process.arch}, ${process.platform}),`,
    `Node ${process.versions.node}, Chromium ${browser.version()},`,
    `load ${load.toFixed(1)} when it ended.`,
  ].join(' ');
}
