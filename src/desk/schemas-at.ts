import type { JSONPath } from 'jsonc-parser';

/** As much of JSON Schema as the schemas of this project use. */
export interface Schema {
  type?: string;
  description?: string;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Readonly<Record<string, Schema>>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
  $ref?: string;
  definitions?: Readonly<Record<string, Schema>>;
}

/** The schemas that may hold for what stands at a path. */
export function schemasAt(root: Schema, path: JSONPath): Schema[] {
  let here = meant(root, root);
  for (const key of path) {
    here = here.flatMap((schema) => meant(root, childOf(schema, key)));
  }
  return here;
}

function childOf({ properties, additionalProperties, items }: Schema, key: string | number) {
  if (typeof key === 'number') return items;
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** A schema with its references followed, each of its kinds by itself. */
function meant(root: Schema, schema: Schema | undefined): Schema[] {
  if (!schema) return [];
  const name = schema.$ref?.replace('#/definitions/', '');
  if (name !== undefined) return meant(root, name === '#' ? root : root.definitions?.[name]);
  const kinds = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return kinds.length > 0 ? kinds.flatMap((one) => meant(root, one)) : [schema];
}
