import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, type Format } from '../../main/store/format';
import { isDayEvent, isMonth, monthFormat } from '../../main/store/schema';
import { event, everyEvent } from './events';

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Version 3 of a format that was called differently in each version. */
const third: Format<{ version: 3; name: string }> = {
  version: 3,
  migrate(from, data) {
    const fields = Object(data);
    if (from === 1) return { version: 2, title: fields.label };
    if (from === 2 && fields.title === undefined) throw new Error('nothing to lift');
    return { version: 3, name: fields.title };
  },
  check: (data) => (typeof Object(data).name === 'string' ? { version: 3, name: Object(data).name } : null),
  stringify: (data) => JSON.stringify(data),
};

describe('versions', () => {
  it('are lifted one by one to the one we write', () => {
    const lifted = { ok: true, data: { version: 3, name: 'a' } };
    expect(parse(third, bytes({ version: 1, label: 'a' }))).toEqual(lifted);
    expect(parse(third, bytes({ version: 2, title: 'a' }))).toEqual(lifted);
    expect(parse(third, bytes({ version: 3, name: 'a' }))).toEqual(lifted);
  });

  it('that are newer than ours are known by their number alone', () => {
    expect(parse(third, bytes({ version: 4 }))).toEqual({ ok: false, problem: 'newer', raw: { version: 4 } });
  });

  it('that nest so deep that they could not be written again count as torn', () => {
    const nested = (depth: number): Uint8Array =>
      new TextEncoder().encode(`{"version":3,"name":"a","x":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect(parse(third, nested(50)).ok).toBe(true);
    expect(parse(third, nested(100_000))).toEqual({ ok: false, problem: 'torn' });
  });

  it('that cannot be lifted count as torn', () => {
    expect(parse(third, bytes({ version: 2 }))).toEqual({ ok: false, problem: 'torn' });
    expect(parse(third, bytes({ version: 1 }))).toEqual({ ok: false, problem: 'torn' });
    expect(parse(third, bytes({ version: 1.5, label: 'a' }))).toEqual({ ok: false, problem: 'torn' });
  });
});

describe('the month file', () => {
  it('is read as it was written, whatever else is in it', () => {
    const more = fc.dictionary(
      fc.string().filter((key) => !['version', 'month', 'events'].includes(key)),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.subarray([...everyEvent()]), more, (events, rest) => {
        const format = monthFormat('2026-11');
        const file = { ...rest, version: 1 as const, month: '2026-11', events };
        const read = parse(format, new TextEncoder().encode(format.stringify(file)));
        expect(read).toEqual({ ok: true, data: JSON.parse(JSON.stringify(file)) });
      }),
    );
  });

  it('is looked at up to the first event that is none', () => {
    let looked = 0;
    const counted = {
      get type(): string {
        looked += 1;
        return 'none';
      },
    };
    const events = [event(1), ...Array.from({ length: 1_000 }, () => counted)];
    expect(monthFormat('2026-11').check({ version: 1, month: '2026-11', events })).toBeNull();
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThan(10);
  });

  it('takes every type of event, and none that lacks a field', () => {
    for (const whole of everyEvent()) {
      expect(isDayEvent(whole), whole.type).toBe(true);
      for (const field of Object.keys(whole)) {
        const lacking = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));
        expect(isDayEvent(lacking), `${whole.type} without ${field}`).toBe(false);
      }
    }
  });

  it.each([
    ['an id that is no UUIDv7', { id: '1' }],
    ['a day that is none', { day: '2026-02-29' }],
    ['a time beyond all dates', { at: 1e17 }],
    ['a zone with a line break', { zone: 'Europe/Stockholm\n' }],
    ['a zone of the length of a page', { zone: 'a'.repeat(1000) }],
  ])('does not take %s', (_, wrong) => {
    expect(isDayEvent({ ...event(1), ...wrong })).toBe(false);
  });

  it('is named by a month', () => {
    expect(['2026-01', '2026-12'].every(isMonth)).toBe(true);
    expect(['2026-00', '2026-13', '2026-1', '../2026-11', '2026-11.side'].some(isMonth)).toBe(false);
  });
});
