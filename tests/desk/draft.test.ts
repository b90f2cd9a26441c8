import { expect, test } from 'vitest';
import { changedFiles, draftOf, edited, merged, textOf } from '../../src/desk/draft.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const draft = draftOf(
  new Map([
    ['tasks.json', bytes('{}')],
    ['hacked/flow.json', bytes('{"id": "hacked"}')],
    ['hacked/words/en.json', bytes('{}')],
    ['scam/words/en.json', bytes('{}')],
  ]),
);

test('a file that was changed and changed back is not changed', () => {
  const changed = edited(draft, 'tasks.json', '{"tasks": []}');
  expect([...changedFiles(changed).keys()]).toEqual(['tasks.json']);
  expect([...changedFiles(edited(changed, 'tasks.json', '{}')).keys()]).toEqual([]);
});

test('a flow alone is put into the folder it names, a shared list by its name, words where one writes', () => {
  const loose = new Map([
    ['flow.json', bytes('{"id": "lost-phone"}')],
    ['tasks.json', bytes('{"tasks": [1]}')],
    ['en.json', bytes('{"title": "Scam"}')],
  ]);
  const { draft: next, refused } = merged(draft, loose, 'scam/words/en.json');
  expect(refused).toEqual([]);
  expect([...changedFiles(next).keys()].sort()).toEqual([
    'lost-phone/flow.json',
    'scam/words/en.json',
    'tasks.json',
  ]);
  expect(textOf(next, 'scam/words/en.json')).toBe('{"title": "Scam"}');
});

test('words that may belong to several flows are refused, and nothing is changed by them', () => {
  const { draft: next, refused } = merged(draft, new Map([['en.json', bytes('{}')]]), 'tasks.json');
  expect(refused).toEqual([expect.stringMatching(/^en\.json: it is not known where it belongs/)]);
  expect(changedFiles(next).size).toBe(0);
});
