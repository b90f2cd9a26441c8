import { z } from 'zod';
import { schemaOf, schemas } from './schema-of.ts';

/** JSON Schemas for editors, by file name: they complete names and explain fields while one writes. */
export function editorSchemas(): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      { title: name, ...jsonSchemaOf(schema) },
    ]),
  );
}

/** The JSON Schema of a file of a folder, by its name; undefined for a file that has none. */
export function editorSchemaOf(file: string): object | undefined {
  const schema = schemaOf(file);
  return schema && jsonSchemaOf(schema);
}

function jsonSchemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
}
