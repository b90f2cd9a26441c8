import { expect, test } from 'vitest';
import { contentsOf } from '../../src/author/folder-on-disk.ts';
import { makeDesk } from '../../src/desk/desk.ts';
import { fragmentOf, placeFrom } from '../../src/desk/map-place.ts';
import { writeFolder } from '../support/small-folder.ts';
import { whole } from '../support/small-folder-files.ts';

const today = '2026-11-28';

function deskWithSmallFolder() {
  const desk = makeDesk();
  const contents = contentsOf(writeFolder(whole));
  if (!contents) throw new Error('The folder is gone.');
  return { desk, report: desk.open(contents, today), contents };
}

test('a folder that was opened is reported on', () => {
  const { report } = deskWithSmallFolder();
  expect(report.flows).toEqual(['account', 'start']);
  expect(report.faults).toEqual([]);
  expect(report.isSound).toBe(true);
});

test('a node is told with its words in each language, where it leads, its channels and its roads', () => {
  const { desk } = deskWithSmallFolder();
  const question = desk.node('account/kind');
  expect(question?.words.map(({ locale, title }) => [locale, title])).toEqual([
    ['bn', 'Whose? (bn)'],
    ['en', 'Whose? (en)'],
  ]);
  expect(question?.leads.map(({ to, label }) => [to, label])).toEqual([
    ['account/lock-out', 'mine, if can-log-in is yes'],
    ['account/recover', 'mine'],
    ['account/recover', 'shop'],
  ]);
  expect(question?.count).toBe('2');
  expect(question?.spot).toEqual({ file: 'account/flow.json', line: 19, column: 13 });
  const plan = desk.node('account/lock-out');
  expect(plan?.channels.map(({ id, reviewBy }) => [id, reviewBy])).toEqual([
    ['in-app', '2027-03-01'],
  ]);
  expect(plan?.tasks).toEqual(['change-password']);
});

test('a node that is not there is not told of', () => {
  expect(deskWithSmallFolder().desk.node('account/unheard-of')).toBeUndefined();
});

test('compared with another version, what was removed is told of as well', () => {
  const { desk, contents } = deskWithSmallFolder();
  const flow = new TextDecoder().decode(contents.get('account/flow.json'));
  const other = new TextEncoder().encode(flow.replaceAll('all-well', 'all-fine'));
  expect(desk.compare(new Map([...contents, ['account/flow.json', other]]), today)).toEqual([
    ['account/all-fine', 'removed'],
    ['account/all-well', 'added'],
  ]);
  expect(desk.node('account/all-fine')?.kind).toBe('plan');
});

const line = (flow: string, part: string) => flow.indexOf(part) + part.length;

test('names that the schema knows are offered, but for those that are there', () => {
  const { desk } = deskWithSmallFolder();
  const text = '{ "id": "account", "questions": [{ "id": "kind", "" }] }';
  const { options = [], from } =
    desk.complete('account/flow.json', text, line(text, '"kind", "')) ?? {};
  expect(options.map(({ label }) => label).sort()).toEqual(['"answers"', '"settles"', '"why"']);
  expect(from).toBe(line(text, '"kind", '));
});

test('where an id belongs, those of the folder are offered', () => {
  const { desk } = deskWithSmallFolder();
  const to = '{ "questions": [{ "id": "kind", "answers": [{ "id": "yes", "to": "" }] }] }';
  const nodes = desk.complete('account/flow.json', to, line(to, '"to": "'))?.options ?? [];
  expect(nodes.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['"can-log-in"', '"lock-out"', '"start/what"']),
  );
  const plan = '{ "plans": [{ "id": "recover", "channels": [""] }] }';
  const channels = desk.complete('account/flow.json', plan, line(plan, '["'))?.options ?? [];
  expect(channels.map(({ label }) => label)).toContain('"hacked-page"');
  const source = '{ "channels": [{ "source": { "confidence": "" } }] }';
  const levels =
    desk.complete('channels.json', source, line(source, '"confidence": "'))?.options ?? [];
  expect(levels.map(({ label }) => label)).toEqual(['"high"', '"medium"']);
});

test('a place on the map is found again from its address, and a strange address is the beginning', () => {
  const flows = ['account', 'start'];
  for (const fragment of ['', '#all', '#account/', '#account/kind']) {
    expect(fragmentOf(placeFrom(fragment, flows))).toBe(fragment);
  }
  for (const strange of ['#unheard-of/', '#%E0%A4%A', '#<script>']) {
    expect(placeFrom(strange, flows)).toEqual({ view: { kind: 'flows' } });
  }
});
