import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startBrowser } from './browser.ts';
import { buildProbe } from './build-probe.ts';
import { type Contestant, contestants, siteOf } from './contestants.ts';
import { benchmarkDocument, machineOf } from './document.ts';
import { growSection } from './grow-section.ts';
import { installRivals } from './install.ts';
import { type Equipment, measureAll } from './measure-all.ts';
import { isWhole, type Options, readOptions } from './options.ts';
import { type Section, textOf } from './section.ts';
import { summaryOf } from './summary.ts';
import { firstAnswers, twelve } from './twelve.ts';
import { twelveSection } from './twelve-section.ts';

await bench(readOptions(process.argv.slice(2)));

/** Builds everybody, measures, prints, and keeps the report of a whole run. */
async function bench(options: Options) {
  const chosen = options.growth ? [] : chosenFrom(options);
  if (!options.growth) installRivals();
  if (!options.built) await buildAll(chosen);
  const browser = await startBrowser();
  const equipment = { browser, probe: await buildProbe(), runs: options.runs };
  const sections: Section[] = [];
  if (!options.growth) sections.push(await twelveQuestions(equipment, chosen));
  if (options.only.length === 0) sections.push(await growSection(equipment));
  const machine = machineOf(browser);
  await browser.close();
  for (const section of sections) console.info(`\n${textOf(section)}`);
  console.info(machine);
  if (isWhole(options)) writeFileSync('docs/benchmark.md', benchmarkDocument(sections, machine));
  else console.info('Not a whole run: docs/benchmark.md stays as it is.');
}

function chosenFrom({ only }: Options): readonly Contestant[] {
  const unknown = only.filter((name) => !contestants.some((one) => one.name === name));
  if (unknown.length > 0) throw new Error(`Nobody is called ${unknown.join(' or ')}.`);
  return contestants.filter(({ name }) => only.length === 0 || only.includes(name));
}

async function buildAll(chosen: readonly Contestant[]) {
  for (const one of chosen) {
    console.info(`Building ${one.name} …`);
    await one.build(twelve, resolve(siteOf(one)));
  }
}

async function twelveQuestions(
  equipment: Equipment,
  chosen: readonly Contestant[],
): Promise<Section> {
  const visits = await measureAll(equipment, chosen, twelve);
  const legs = firstAnswers(twelve).length;
  const summaries = visits.map((one) => summaryOf(one, legs));
  return twelveSection(summaries, chosen, equipment.runs);
}
