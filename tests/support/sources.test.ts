import { expect, test } from 'vitest';
import { loadedBy, sourceOf } from './sources.ts';

test('every form of import is seen, and what is only for types is told apart', () => {
  const { imports } = sourceOf(
    'src/view/page.tsx',
    `import { z } from 'zod';
import {
  one,
  type Two,
} from '../flow/graph.ts';
import type { Trail } from '../flow/trail.ts';
import './page.css';
export * from './twin.tsx';
const later = import('../words/library.ts');
type Later = typeof import('./late.ts');
const not = "import 'nothing'".split(' from ');`,
  );
  expect(imports.filter(({ typeOnly }) => typeOnly).map(({ to }) => to)).toEqual([
    'src/flow/trail.ts',
    'src/view/late.ts',
  ]);
  expect(imports.filter(({ typeOnly }) => !typeOnly).map(({ to }) => to)).toEqual([
    'zod',
    'src/flow/graph.ts',
    'src/view/page.css',
    'src/view/twin.tsx',
    'src/words/library.ts',
    'nothing',
  ]);
});

test('what a file loads is followed to the end, past circles but not past types', () => {
  const sources = [
    sourceOf('src/a.ts', "import './b.ts';\nimport type { C } from './c.ts';"),
    sourceOf('src/b.ts', "import 'zod';\nimport './a.ts';"),
    sourceOf('src/c.ts', "import 'react';"),
  ];
  expect([...loadedBy(sources, ['src/a.ts'])]).toEqual(['src/a.ts', 'src/b.ts', 'zod']);
});
