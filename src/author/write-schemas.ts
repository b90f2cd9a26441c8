import { writeFileSync } from 'node:fs';
import { editorSchemas } from '../folder/editor-schemas.ts';

for (const [file, schema] of editorSchemas()) {
  writeFileSync(`flows/${file}`, `${JSON.stringify(schema, null, 2)}\n`);
}
