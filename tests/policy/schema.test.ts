import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { policySchema } from '../../main/policy/policy-schema';
import { parsePolicy } from '../../main/policy/read-policy';
import { BAD, BEYOND, GOOD } from './files';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const FILE = join(DOCS, 'policy.schema.json');
const schema = JSON.parse(readFileSync(FILE, 'utf8')) as object;
const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);
const parse = (file: unknown): ReturnType<typeof parsePolicy> =>
  parsePolicy(new TextEncoder().encode(JSON.stringify(file)), 'policy.json');

describe('the schema for administrators', () => {
  // `npx vitest run tests/policy/schema.test.ts -u` brings the file up to the app.
  it('is what the app checks by', async () => {
    const made = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Arbetsro: what an organisation sets, format 1',
      description:
        'What docs/policy.md tells of. The app also checks that hours leave rest and that addresses can be opened.',
      ...z.toJSONSchema(policySchema, { io: 'input' }),
    };
    await expect(`${JSON.stringify(made, null, 2)}\n`).toMatchFileSnapshot(FILE);
  });

  it.each(GOOD)('and the app take %s', (_what, file) => {
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    expect(parse(file)).toMatchObject({ state: 'in-force' });
  });

  it.each(BAD)('and the app refuse %s', (_what, file, problem) => {
    expect(validate(file)).toBe(false);
    expect(parse(file)).toEqual({ state: 'unusable', file: 'policy.json', problem });
  });

  it.each(BEYOND)('takes, and the app refuses, %s', (_what, file, problem) => {
    expect(validate(file)).toBe(true);
    expect(parse(file)).toEqual({ state: 'unusable', file: 'policy.json', problem });
  });

  it.each(['policy.municipality.json', 'policy.company.json'])('and the app take the example %s', (name) => {
    const bytes = readFileSync(join(DOCS, name));
    expect(validate(JSON.parse(bytes.toString()))).toBe(true);
    expect(parsePolicy(bytes, name)).toMatchObject({ state: 'in-force' });
  });
});
