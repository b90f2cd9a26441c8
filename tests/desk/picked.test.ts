import { expect, test } from 'vitest';
import { take } from '../../src/desk/picked.ts';

function picked(...paths: string[]) {
  return paths.map((path) => ({ path, file: new File(['{}'], path.split('/').at(-1) ?? '') }));
}

test('of a folder that holds the flows somewhere, the flows are taken by their names in it', async () => {
  const { files, refused } = await take(
    picked(
      'project/README.md',
      'project/package.json',
      'project/flows/channels.json',
      'project/flows/flow.schema.json',
      'project/flows/start/flow.json',
      'project/flows/start/words/en.json',
      'project/flows/words/en/frame.json',
      'project/flows/.hidden.json',
      'project/src/deep/er/still/flow.json',
    ),
  );
  expect([...files.keys()].sort()).toEqual([
    'channels.json',
    'start/flow.json',
    'start/words/en.json',
    'words/en/frame.json',
  ]);
  expect(refused).toEqual([]);
});

test('a file alone is taken by its own name', async () => {
  const { files } = await take(picked('tasks.json'));
  expect([...files.keys()]).toEqual(['tasks.json']);
});

test('a file too large for any flow, and files too many, are refused by name', async () => {
  const huge = {
    path: 'flows/tasks.json',
    file: new File([new Uint8Array(20_000_001)], 'tasks.json'),
  };
  const many = Array.from({ length: 3001 }, (_, at) => `flows/flow-${at}/flow.json`);
  const { files, refused } = await take([huge, ...picked(...many)]);
  expect(files.size).toBe(3000);
  expect(refused).toEqual([
    'flows/tasks.json: it is larger than any file of flows',
    'flows/flow-3000/flow.json: there are too many files',
  ]);
});
