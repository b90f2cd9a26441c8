import { describe, expect, test } from 'vitest';
import { run } from '../../src/author/run.ts';
import { changed, without, writeFolder } from '../support/small-folder.ts';
import { type Files, structure, whole } from '../support/small-folder-files.ts';

describe('check', () => {
  test('says in its last line that a folder is sound', () => {
    const { dir, lines, code } = answer(whole, 'check');
    expect({ code, last: lines.at(-1) }).toEqual({
      code: 0,
      last: `${dir} is sound: 2 flows, 3 questions, 3 plans, 1 journey.`,
    });
  });

  test('says when it looked at the structure alone', () => {
    for (const [files, ...options] of [
      [structure],
      [without(whole, 'tasks.json')],
      [whole, '--structure'],
    ] as const) {
      const { dir, lines } = answer(files, 'check', ...options);
      expect(lines).toEqual([
        `${dir} is sound (structure alone): 2 flows, 3 questions, 3 plans, 1 journey.`,
      ]);
    }
  });

  test('shows people the place, the fault, the help, and how many', () => {
    const { dir, lines, code } = answer(
      changed(structure, [
        'account/flow.json',
        '"id": "kind",',
        '"id": "kind", "settles": "kind",',
      ]),
      'check',
    );
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [
        `${dir}/account/flow.json:19:32  The question "kind" settles "kind", which is itself.`,
        '    19 |       "id": "kind", "settles": "kind",',
        '       |                                ^^^^^^',
        '    Name another question of this flow.',
        '1 fault in 1 file.',
      ],
    });
  });
});

describe('roads', () => {
  test('shows each road in one line', () => {
    expect(answer(structure, 'roads').lines).toEqual([
      'start/what=hacked, account/can-log-in=yes → account/lock-out',
      'start/what=hacked, account/can-log-in=no, account/kind=mine → account/recover',
      'start/what=hacked, account/can-log-in=no, account/kind=shop → account/recover',
      'start/what=nothing → account/all-well',
    ]);
  });

  test('leaves out of a plan what does not apply on the road', () => {
    expect(answer(structure, 'roads').values.map((road) => [road.plan, road.tasks])).toEqual([
      ['account/lock-out', ['change-password']],
      ['account/recover', ['change-password', 'take-selfie']],
      ['account/recover', ['change-password']],
      ['account/all-well', []],
    ]);
  });

  test('are counted', () => {
    const { values, lines } = answer(structure, 'roads', '--count');
    expect({ values, lines }).toEqual({ values: [{ count: '4' }], lines: ['4'] });
  });
});

describe('walk', () => {
  test.each([
    [
      'begins at the start where it is answered',
      'start/what=hacked,can-log-in=no',
      {
        node: 'account/kind',
        kind: 'question',
        answers: ['mine', 'shop'],
        kept: [
          ['start/what', 'hacked'],
          ['account/can-log-in', 'no'],
        ],
        dropped: [],
      },
    ],
    [
      'begins at the first question named where the start is not',
      'account/can-log-in=yes',
      {
        node: 'account/lock-out',
        kind: 'plan',
        answers: [],
        kept: [['account/can-log-in', 'yes']],
        dropped: [],
      },
    ],
    [
      'looks answers up by question, in whatever order they come',
      'kind=shop,can-log-in=no,start/what=hacked',
      {
        node: 'account/recover',
        kind: 'plan',
        answers: [],
        kept: [
          ['start/what', 'hacked'],
          ['account/can-log-in', 'no'],
          ['account/kind', 'shop'],
        ],
        dropped: [],
      },
    ],
    [
      'drops what is unknown, and what comes after a question without an answer',
      'what=hacked,nobody=knows,kind=shop',
      {
        node: 'account/can-log-in',
        kind: 'question',
        answers: ['yes', 'no'],
        kept: [['start/what', 'hacked']],
        dropped: [
          ['nobody', 'knows'],
          ['account/kind', 'shop'],
        ],
      },
    ],
    [
      'drops an answer its question does not have',
      'what=hacked,can-log-in=perhaps',
      {
        node: 'account/can-log-in',
        kind: 'question',
        answers: ['yes', 'no'],
        kept: [['start/what', 'hacked']],
        dropped: [['account/can-log-in', 'perhaps']],
      },
    ],
    [
      'counts the last of two answers to one question',
      'what=hacked,what=nothing',
      {
        node: 'account/all-well',
        kind: 'plan',
        answers: [],
        kept: [['start/what', 'nothing']],
        dropped: [['start/what', 'hacked']],
      },
    ],
    [
      'stands at the start without answers',
      '',
      {
        node: 'start/what',
        kind: 'question',
        answers: ['hacked', 'nothing'],
        kept: [],
        dropped: [],
      },
    ],
  ])('%s', (_, answers, walked) => {
    expect(answer(structure, 'walk', '--answers', answers).values).toEqual([walked]);
  });

  test('refuses a question that two flows have, unless the flow is named', () => {
    const twoKinds = changed(
      structure,
      ['start/flow.json', '"what"', '"kind"'],
      ['start/flow.json', '"what"', '"kind"'],
      ['account/journeys.json', 'start/what', 'start/kind'],
    );
    const { code, values, error } = answer(
      twoKinds,
      'walk',
      '--answers',
      'start/kind=hacked,kind=shop',
    );
    expect({ code, values }).toEqual({ code: 2, values: [] });
    expect(error).toContain('"kind" may be account/kind or start/kind.');
    const [walked] = answer(twoKinds, 'walk', '--answers', 'start/kind=hacked').values;
    expect(walked).toMatchObject({ kept: [['start/kind', 'hacked']], dropped: [] });
  });

  test('shows people the node and what became of the answers', () => {
    expect(answer(structure, 'walk', '--answers', 'what=hacked,kind=shop').lines).toEqual([
      'account/can-log-in (question)',
      '  answers: yes, no',
      '  kept: start/what=hacked',
      '  dropped: account/kind=shop',
    ]);
  });
});

/** What the command answers, whole. */
function answer(files: Files, command: string, ...options: string[]) {
  const dir = writeFolder(files);
  const { code, values, lines, error } = run([command, dir, ...options]);
  return { dir, code, values: [...values] as Record<string, unknown>[], lines: [...lines], error };
}
