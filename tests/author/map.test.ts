import { expect, test } from 'vitest';
import { run } from '../../src/author/run.ts';
import { writeFolder } from '../support/small-folder.ts';
import { structure } from '../support/small-folder-files.ts';

test('the map is a flowchart with a box a flow, a diamond a question and an arrow for all answers that lead to one node', () => {
  expect([...run(['map', writeFolder(structure)]).lines]).toEqual([
    'flowchart TD',
    '  subgraph flow-account ["account"]',
    '    n0{"can-log-in"}',
    '    n1{"kind"}',
    '    n2["lock-out"]',
    '    n3["recover"]',
    '    n4["all-well"]',
    '  end',
    '  subgraph flow-start ["start"]',
    '    n5{"what"}',
    '  end',
    '  n0 -->|"yes"| n2',
    '  n0 -->|"no"| n1',
    '  n1 -->|"mine, if can-log-in is yes"| n2',
    '  n1 -->|"mine; shop"| n3',
    '  n5 -->|"hacked"| n0',
    '  n5 -->|"nothing"| n4',
  ]);
});

test('the drawing has every node once, and a line to the right for every arrow', () => {
  const drawing = [...run(['map', writeFolder(structure), '--svg']).lines].join('\n');
  const names = [...drawing.matchAll(/<rect [^>]*>\n<text [^>]*>([^<]*)</g)].map(
    ([, name]) => name,
  );
  expect(names.sort()).toEqual([
    'account/all-well',
    'account/can-log-in',
    'account/kind',
    'account/lock-out',
    'account/recover',
    'start/what',
  ]);
  const places = [...drawing.matchAll(/ d="M([\d.]+) [^"]*L([\d.]+) [^"L]*" fill="none"/g)];
  expect(places.length).toBe(6);
  expect(places.filter(([, from, to]) => Number(from) >= Number(to))).toEqual([]);
});

test('as JSON a map is one value', () => {
  const values = [...run(['map', writeFolder(structure), '--json']).values];
  expect(values).toEqual([{ mermaid: expect.stringMatching(/^flowchart TD\n/) }]);
});
