import { z } from 'zod';
import { schemas } from './schema-of.ts';

/** JSON Schemas for editors, by file name: they complete names and explain fields while one writes. */
export function editorSchemas(): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      { title: name, ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) },
    ]),
  );
}
