import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { articleSchema } from './article.ts';
import { COLLECTIONS } from './collections.ts';
import { LANGS } from './locale.ts';
import { fields } from './schema.ts';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** Paths of fields that say nothing to the author who fills them; the two languages and `op` speak for themselves. */
function unexplained(schema: JsonSchema, path: string): string[] {
  const { properties = {}, items, prefixItems = [], additionalProperties, anyOf = [], oneOf = [] } = schema;
  const inner = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.description || name === 'op' || LANGS.some((lang) => lang === name) ? [] : [`${path}.${name}`]),
      ...unexplained(field, `${path}.${name}`),
    ]),
    ...[...(items ? [items] : []), ...prefixItems, ...inner, ...anyOf, ...oneOf].flatMap((part) =>
      unexplained(part, path),
    ),
  ];
}

const schemas = {
  articles: articleSchema(),
  ...Object.fromEntries(Object.entries(COLLECTIONS).map(([name, { schema }]) => [name, schema(fields(() => true))])),
};

test.each(Object.entries(schemas))('every field of %s is explained to its author', (name, schema) => {
  expect(unexplained(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema, name)).toEqual([]);
});
