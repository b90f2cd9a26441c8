import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolderOnDisk } from '../../src/author/folder-on-disk.ts';
import { editorSchemas } from '../../src/folder/editor-schemas.ts';

test.each([...editorSchemas()])('flows/%s is what "npm run schema" writes', (file, schema) => {
  expect(JSON.parse(readFileSync(join('flows', file), 'utf8'))).toEqual(schema);
});

test('every file that names a schema names one that is there', () => {
  const named = [...(readFolderOnDisk('flows')?.json ?? [])].flatMap(([file, { value }]) => {
    const { $schema } = value as { $schema?: string };
    return $schema === undefined ? [] : [join('flows', dirname(file), $schema)];
  });
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((schema) => !existsSync(schema))).toEqual([]);
});
