import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eventSchema } from '../../main/store/schema';
import { jsonOf } from '../../shared/exchange/json';
import { everyEvent } from '../store/events';
import { history } from './histories';

const FILE = join(import.meta.dirname, '..', '..', 'docs', 'export.schema.json');
const schema = JSON.parse(readFileSync(FILE, 'utf8')) as { $defs: object };
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

describe('the schema of the export', () => {
  it('is what every export keeps', () => {
    fc.assert(
      fc.property(history(0, { forgets: true }), (events) => {
        const valid = validate(JSON.parse(jsonOf(events)));
        expect(validate.errors).toBeNull();
        expect(valid).toBe(true);
      }),
    );
    expect(validate(JSON.parse(jsonOf(everyEvent())))).toBe(true);
    expect(validate(JSON.parse(jsonOf([])))).toBe(true);
  });

  // `npx vitest run tests/exchange/schema.test.ts -u` brings the file up to the events of today.
  it('has the events as the app checks them', async () => {
    const { $schema, ...event } = z.toJSONSchema(eventSchema, { io: 'input' });
    expect($schema).toContain('2020-12');
    const now = { ...schema, $defs: { ...schema.$defs, event } };
    await expect(`${JSON.stringify(now, null, 2)}\n`).toMatchFileSnapshot(FILE);
  });

  it.each([
    ['another format', { format: 'x' }],
    ['another version', { version: 2 }],
    ['no events', { events: undefined }],
    ['an event of no type', { events: [{}] }],
    ['a day without minutes', { days: [{ date: '2026-11-23' }] }],
  ])('refuses %s', (_what, change) => {
    expect(validate(JSON.parse(JSON.stringify({ ...JSON.parse(jsonOf([])), ...change })))).toBe(false);
  });
});
