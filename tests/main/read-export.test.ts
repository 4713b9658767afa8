import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSound } from '../../main/exchange/sound';
import { readExport, type ReadExport } from '../../main/exchange/read-export';
import { jsonOf } from '../../shared/exchange/json';
import { history } from '../exchange/histories';
import { everyEvent } from '../store/events';
import { SimulatedClock } from '../support/simulated-clock';

const ports = { clock: new SimulatedClock(), breathe: () => Promise.resolve() };
const read = (text: string | Uint8Array): Promise<ReadExport> =>
  readExport(typeof text === 'string' ? new TextEncoder().encode(text) : text, ports);
const file = (events: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'arbetsro', version: 1, events, ...more });
const [GOOD] = everyEvent();
const event = (change: object): object => ({ ...GOOD, ...change });
const BAD = { ok: false, problem: { type: 'bad-event', number: 1 } };

describe('reading an export', () => {
  it('has every event back that was written', async () => {
    await fc.assert(
      fc.asyncProperty(history(0, { forgets: true }), async (events) => {
        const plain = JSON.parse(JSON.stringify(events)) as unknown;
        expect(await read(jsonOf(events))).toEqual({ ok: true, events: plain });
      }),
    );
    expect(await read(file([...everyEvent()]))).toMatchObject({ ok: true });
    expect(await read(file([]))).toEqual({ ok: true, events: [] });
  });

  it('keeps fields that this version does not know', async () => {
    const told = await read(file([event({ later: { a: [1, null, true, 'å'] } })]));
    expect(told).toMatchObject({ ok: true, events: [{ later: { a: [1, null, true, 'å'] } }] });
  });

  it('takes a mark of the byte order as no part of it', async () => {
    expect(await read(`\uFEFF${file([])}`)).toEqual({ ok: true, events: [] });
  });

  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['NaN', 'not-json'],
    [`${file([])}x`, 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['"arbetsro"', 'not-ours'],
    ['{}', 'not-ours'],
    ['{"__proto__":{"format":"arbetsro","version":1,"events":[]}}', 'not-ours'],
    ['{"format":"arbetsro-content","version":1,"events":[]}', 'not-ours'],
    [file({}), 'not-ours'],
    [file(null), 'not-ours'],
    [file({ length: 2 ** 31 }), 'not-ours'],
    [file([], { version: 0 }), 'not-ours'],
    [file([], { version: '1' }), 'not-ours'],
    [file([], { version: 1.5 }), 'not-ours'],
    [file([], { version: 2 }), 'newer'],
    [file([{ no: 'event' }], { version: 99 }), 'newer'],
  ])('refuses %j as %s', async (text, type) => {
    expect(await read(text)).toEqual({ ok: false, problem: { type } });
  });

  it('refuses what is no UTF-8, and nesting without end, without falling over', async () => {
    expect(await read(new Uint8Array([0x7b, 0xff, 0xfe]))).toMatchObject({ problem: { type: 'not-json' } });
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(await read(deep)).toMatchObject({ ok: false });
    expect(await read(`{"format":"arbetsro","version":1,"events":[${deep}]}`)).toMatchObject({ ok: false });
    const wrapped = JSON.stringify(GOOD).replace(/}$/, `,"x":${deep}}`);
    expect(await read(`{"format":"arbetsro","version":1,"events":[${wrapped}]}`)).toMatchObject({
      ok: false,
    });
    const objects = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    expect(await read(`{"format":"arbetsro","version":1,"events":[],"days":${objects}}`)).toMatchObject({
      ok: true,
    });
  });

  it.each<[string, unknown]>([
    ['a null', null],
    ['a list', []],
    ['a text', 'work.started'],
    ['an unknown type', event({ type: 'day.erased' })],
    ['a type of objects', event({ type: { toString: 'x' } })],
    ['no id', event({ id: undefined })],
    ['an id of another sort', event({ id: '00000000-0000-4000-8000-000000000000' })],
    ['a path for a day', event({ day: '../../etc' })],
    ['a day that does not exist', event({ day: '2026-02-30' })],
    ['a time as text', event({ at: '1795417200000' })],
    ['no time', event({ at: null })],
    ['a time out of range', event({ at: 9e15 })],
    ['a zone that does not exist', event({ zone: 'Europe/Ankeborg' })],
    ['a zone with a path', event({ zone: '../../Stockholm' })],
    ['a huge text', event({ later: 'x'.repeat(500_001) })],
    ['a huge key', event({ ['k'.repeat(500_001)]: 1 })],
    ['very many values', event({ later: Array.from({ length: 20_001 }, () => 0) })],
    [
      'a close-out of pages without end',
      event({
        type: 'closeout.saved',
        closeOut: { done: 'x'.repeat(50_001), tomorrow: '', worked: '', change: '' },
      }),
    ],
  ])('refuses a file with %s for an event', async (_what, bad) => {
    expect(await read(file([bad]))).toEqual(BAD);
    expect(await read(file([GOOD, bad, GOOD]))).toEqual({
      ok: false,
      problem: { type: 'bad-event', number: 2 },
    });
  });

  it.each([
    ['__proto__', '{"__proto__":{"polluted":1}'],
    ['constructor', '{"constructor":{"prototype":{"polluted":1}}'],
    ['prototype, deep inside', '{"later":[{"prototype":1}]'],
    ['a number beyond all numbers', '{"later":1e999'],
    ['a time beyond all numbers', '{"at":1e999'],
  ])('refuses %s', async (_what, start) => {
    const rest = JSON.stringify(GOOD)
      .slice(1)
      .replace(/"at":\d+,/, start.includes('"at"') ? '' : '$&');
    expect(await read(`{"format":"arbetsro","version":1,"events":[${start},${rest}]}`)).toEqual(BAD);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('refuses a file that would make a file for each of very many months', async () => {
    const months = Array.from({ length: 1_201 }, (_, index) =>
      event({ day: `${1_000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01` }),
    );
    expect(await read(file(months.slice(0, 1_200)))).toMatchObject({ ok: true });
    expect(await read(file(months))).toEqual({ ok: false, problem: { type: 'bad-event', number: 1_201 } });
  });

  it('takes no text for an export by chance, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((value) => file([value])),
        ),
        async (text) => {
          expect((await read(text)).ok).toBe(false);
        },
      ),
    );
  });

  it('lets others have their turn', async () => {
    const clock = new SimulatedClock();
    let turns = 0;
    const slow = { now: () => ({ ...clock.now(), mono: (slowly += 6) }), after: clock.after.bind(clock) };
    let slowly = 0;
    const breathe = (): Promise<void> => {
      turns += 1;
      return Promise.resolve();
    };
    await readExport(new TextEncoder().encode(file(everyEvent())), { clock: slow, breathe });
    expect(turns).toBeGreaterThan(3);
  });
});

describe('sound data', () => {
  it('is any that is small and plain', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(
          isSound(
            JSON.parse(JSON.stringify(value).replaceAll(/"(__proto__|constructor|prototype)":/g, '"x":')),
          ),
        ).toBe(true);
      }),
    );
  });

  it('is twelve deep at most', () => {
    const nested = (depth: number): unknown => (depth === 1 ? 0 : [nested(depth - 1)]);
    expect([isSound(nested(12)), isSound(nested(13))]).toEqual([true, false]);
  });
});
