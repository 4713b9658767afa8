import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { hooksSchema, parseHooks } from '../../main/hooks/hooks-file';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const FILE = join(DOCS, 'hooks.schema.json');

// `npx vitest run tests/hooks/schema.test.ts -u` brings the file up to what the app takes.
it('the schema in the docs is what the app checks hooks.json with', async () => {
  const schema = z.toJSONSchema(hooksSchema, { io: 'input' });
  expect(schema.$schema).toContain('2020-12');
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(FILE);
});

it('every example of the docs is a file that the app takes, by the schema and by the app', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(FILE, 'utf8')) as object);
  const examples = readFileSync(join(DOCS, 'hooks.md'), 'utf8')
    .split('```json\n')
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('```')))
    .filter((text) => text.includes('"format"'));
  expect(examples.length).toBeGreaterThanOrEqual(3);
  for (const text of examples) {
    expect(validate(JSON.parse(text)), text).toBe(true);
    expect(parseHooks(new TextEncoder().encode(text))).toMatchObject({ type: 'hooks' });
  }
  expect(validate({ format: 1, hooks: [{ on: ['begin'], run: ['lamp'] }] })).toBe(false);
  expect(validate({ format: 1, hooks: [{ on: ['start'], run: [] }] })).toBe(false);
});
