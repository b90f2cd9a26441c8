import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolderOnDisk } from '../../src/author/folder-on-disk.ts';
import { usage } from '../../src/author/usage.ts';
import { checkFolder } from '../../src/folder/check-folder.ts';
import { warningsOf } from '../../src/folder/warnings-of.ts';
import { putExample } from '../support/put-example.ts';
import { examplesIn } from '../support/readme-examples.ts';
import { writeFolder } from '../support/small-folder.ts';

const text = readFileSync('flows/README.md', 'utf8');
const examples = examplesIn(text);
const sections = [...new Set(examples.map(({ section }) => section))];
/** A day before any example is due for a new look. */
const today = '2026-11-28';

describe('the page for authors', () => {
  test('shows nothing in JSON that is not put to use', () => {
    const fences = text.match(/^ *```\w*$/gm) ?? [];
    const kinds = fences.filter((_, at) => at % 2 === 0).map((fence) => fence.trim().slice(3));
    expect(kinds.filter((kind) => kind === 'json')).toHaveLength(examples.length);
    expect([...new Set(kinds)].sort()).toEqual(['', 'json', 'sh']);
  });

  test.each(sections)('has examples that are sound at the end of "%s"', (section) => {
    const files = realFiles();
    const upToHere = sections.slice(0, sections.indexOf(section) + 1);
    const shown = examples.filter((example) => upToHere.includes(example.section));
    for (const example of shown) putExample(files, example);
    const folder = readFolderOnDisk(writeFolder(files));
    expect(folder && checkFolder(folder)).toEqual([]);
    const touched = new Set(shown.map(({ file }) => file));
    const advice = folder ? warningsOf(folder, today) : [];
    expect(advice.filter(({ file }) => touched.has(file))).toEqual([]);
  });

  test('shows a whole flow with two questions, a plan, a promise and words in every language', () => {
    const whole = examples.filter(({ isWhole }) => isWhole).map(({ file, value }) => [file, value]);
    expect(Object.fromEntries(whole)).toMatchObject({
      'lost-phone/flow.json': { questions: [{}, {}], plans: [{}] },
      'lost-phone/journeys.json': { journeys: [{}] },
      'lost-phone/words/bn.json': {},
      'lost-phone/words/en.json': {},
    });
  });

  test('explains each line of that flow', () => {
    const [flow] = examples;
    const lines = text.slice(text.indexOf('line by line'), text.indexOf('## Add a question'));
    const names = new Set(JSON.stringify(flow?.value).match(/"[$a-z]+"(?=:)/g));
    const explained = lines.split('\n').filter((line) => line.startsWith('- '));
    expect([...names].filter((name) => !explained.some((line) => line.includes(name)))).toEqual([]);
  });

  test('adds a question in fewer than ten steps', () => {
    const steps = text.slice(text.indexOf('## Add a question'), text.indexOf('## A question'));
    const numbers = [...steps.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers.length).toBeLessThan(10);
  });

  test('says what every command is for', () => {
    const commands = [...usage.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, name]) => name);
    expect(commands).toContain('check');
    expect(commands.filter((name) => !new RegExp(`(\`|-- )${name}\\b`).test(text))).toEqual([]);
  });
});

function realFiles(): Record<string, unknown> {
  const names = readdirSync('flows', { recursive: true, encoding: 'utf8' });
  const json = names.filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
  return Object.fromEntries(
    json.map((name) => [name, JSON.parse(readFileSync(join('flows', name), 'utf8'))]),
  );
}
