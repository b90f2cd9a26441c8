import { describe, expect, test } from 'vitest';
import { readFolderOnDisk } from '../../src/author/folder-on-disk.ts';
import { moduleCode } from '../../src/author/virtual-modules.ts';
import { type PackedFlow, unpackFlow } from '../../src/flow/packed-flow.ts';
import { changed, writeFolder } from '../support/small-folder.ts';
import { type Files, whole } from '../support/small-folder-files.ts';

describe('the structure', () => {
  test('has every flow and the languages', async () => {
    const { flows, locales } = await load(whole, 'structure');
    const names = (flows as PackedFlow[]).map((flow) => unpackFlow(flow).id);
    expect(names).toEqual(['account', 'start']);
    expect(locales).toMatchObject([{ id: 'bn' }, { id: 'en' }]);
  });

  test('leaves out notes, and what only the pages of plans show', async () => {
    const noted = changed(whole, [
      'account/flow.json',
      '"id": "kind",',
      '"id": "kind", "why": "A note",',
    ]);
    const { flows } = await load(noted, 'structure');
    expect(JSON.stringify(flows)).not.toContain('A note');
    expect(JSON.stringify(flows)).not.toContain('change-password');
  });
});

test('the frame comes with the titles of the flows', async () => {
  const { frame, flowTitles } = await load(whole, 'en/frame');
  expect(frame).toHaveProperty('site.name');
  expect(flowTitles).toEqual({ account: 'Account (en)', start: 'Start (en)' });
});

test('the shelf of questions has the questions of the flow and the buttons they name, and nothing of its plans', async () => {
  const named = changed(whole, ['account/words/bn.json', 'Try it', 'Tap {settings}']);
  expect(await load(named, 'bn/questions/account')).toMatchObject({
    questions: { 'can-log-in': { title: 'In? (bn)' }, kind: { title: 'Whose? (bn)' } },
    labels: { settings: 'Settings' },
    glosses: { settings: 'সেটিংস' },
  });
  expect(codeOf(named, 'bn/questions/account')).not.toContain('Change it');
  expect(await load(whole, 'bn/questions/account')).toMatchObject({ labels: {}, glosses: {} });
});

describe('the shelf of plans', () => {
  test('has the plans of the flow, and what they use', async () => {
    expect(await load(whole, 'bn/plans/account')).toMatchObject({
      words: {
        plans: { recover: { title: 'Recover (bn)' } },
        tasks: { 'change-password': {}, 'take-selfie': {} },
        channels: { 'in-app': {}, 'hacked-page': {}, 'help-page': {} },
      },
      data: {
        plans: { 'account/recover': { tasks: [{ id: 'change-password' }, { id: 'take-selfie' }] } },
        tasks: [{ id: 'change-password' }, { id: 'take-selfie' }],
      },
      labels: { settings: 'Settings' },
      glosses: { settings: 'সেটিংস' },
    });
  });

  test('has nothing of other flows, of questions, or of what only authors read', async () => {
    expect(await load(whole, 'en/plans/start')).toMatchObject({
      words: { plans: {}, tasks: {}, channels: {} },
      data: { plans: {}, tasks: [], channels: [] },
    });
    const account = codeOf(whole, 'en/plans/account');
    expect(account).not.toContain('audience');
    expect(account).not.toContain('Whose?');
  });

  test('has the fallback of a channel it shows', async () => {
    const fewer = changed(whole, [
      'account/flow.json',
      '"channels": [\n        "help-page"\n      ]',
      '"channels": ["in-app"]',
    ]);
    const { data } = await load(fewer, 'en/plans/account');
    expect(data).toMatchObject({
      channels: [{ id: 'in-app' }, { id: 'hacked-page' }, { id: 'help-page' }],
    });
  });
});

test('the regions come with their words', async () => {
  expect(await load(whole, 'bn/regions')).toMatchObject({
    regions: [{ id: 'elsewhere' }],
    words: { elsewhere: { name: 'Elsewhere (bn)' } },
  });
});

test('the frame of a language names a module for all its other words', () => {
  const code = codeOf(whole, 'bn/frame');
  expect(code).toContain(
    '"questions/account": () => import("virtual:dishari/bn/questions/account")',
  );
  expect(code).toContain('"plans/start": () => import("virtual:dishari/bn/plans/start")');
  expect(code).toContain('"regions": () => import("virtual:dishari/bn/regions")');
  expect(code).not.toContain('dishari/en');
});

test('what every page loads names a frame for every language', () => {
  expect(codeOf(whole, 'content')).toContain('"en": () => import("virtual:dishari/en/frame")');
});

test('signs that once ended a line of script are written as escapes', async () => {
  const odd = changed(whole, ['start/words/en.json', 'Start (en)', 'A\u2028B\u2029C']);
  expect(codeOf(odd, 'en/frame')).not.toMatch(/[\u2028\u2029]/);
  expect(await load(odd, 'en/frame')).toMatchObject({
    flowTitles: { start: 'A\u2028B\u2029C' },
  });
});

test.each([
  'en/plans/nothing',
  'fr/questions/account',
  'fr/frame',
  'nothing',
  'en/plans/constructor',
])('there is no module %s', (name) => {
  const folder = readFolderOnDisk(writeFolder(whole));
  expect(folder && moduleCode(folder, name)).toBeUndefined();
});

function codeOf(files: Files, name: string): string {
  const folder = readFolderOnDisk(writeFolder(files));
  const code = folder && moduleCode(folder, name);
  if (code === undefined) throw new Error(`There is no module "${name}".`);
  return code;
}

/** Runs the code of a module and gives what it exports. */
function load(files: Files, name: string): Promise<Record<string, unknown>> {
  return import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(codeOf(files, name))}`
  );
}
