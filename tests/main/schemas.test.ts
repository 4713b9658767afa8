import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { commandSchema, paintedSchema, parseCommand } from '../../main/ipc/schemas';
import type { Command, CommandType } from '../../shared/companion/commands';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { EVERY_COMMAND, EXAMPLES } from './commands';
import { isCommand } from './is-command';

/** Readonly taken away, so that two types can be compared for being the same. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;
/** Each takes the other: neither has a field, a choice or an `undefined` that the other has not. */
type Same<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : false) : false;
type Proven<T extends true> = T;

type Parsed = z.infer<typeof commandSchema>;
type OfType<C extends { readonly type: string }, T extends string> = Extract<C, { readonly type: T }>;
type Ordinary = Exclude<CommandType, 'settings.change'>;
type Different = { [T in Ordinary]: Same<OfType<Parsed, T>, OfType<Command, T>> extends true ? never : T };
/** Does not compile when a command of the schema differs from the type in anything; the error names it. */
export type EachIsExact = Proven<Same<Different[Ordinary], never>>;
export type TypesAreExact = Proven<Same<Parsed['type'], CommandType>>;
type Defined<T> = { [Key in keyof T]-?: Exclude<T[Key], undefined> };
/** The schema's partial fields may be `undefined`; apart from that the change is the same. */
export type ChangeIsExact = Proven<
  Same<
    Defined<OfType<Parsed, 'settings.change'>['change']>,
    Defined<OfType<Command, 'settings.change'>['change']>
  >
>;

describe('a command crosses whole', () => {
  it.each(EVERY_COMMAND)('$type as itself, by structured clone and as text', (command) => {
    expect(parseCommand(structuredClone(command))).toEqual(command);
    expect(parseCommand(JSON.parse(JSON.stringify(command)))).toEqual(command);
    expect(isCommand(command)).toBe(true);
  });

  it('a field of a settings change that is undefined is left out, not set', () => {
    const message = { type: 'settings.change', change: { language: undefined, sound: true } };
    const command = parseCommand(message);
    expect(command).toStrictEqual({ type: 'settings.change', change: { sound: true } });
  });

  it('what comes out shares nothing with what came in', () => {
    const message = structuredClone(EXAMPLES['closeout.save'][0]);
    const command = parseCommand(message);
    expect(command).toEqual(message);
    expect(command).not.toBe(message);
  });
});

describe('what is not a command', () => {
  const [plan] = EXAMPLES['plan.save'];
  const changed = (change: object): unknown => ({ type: 'settings.change', change });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'day.stop'],
    ['a list', [{ type: 'day.stop' }]],
    ['no type', {}],
    ['an unknown type', { type: 'day.restart' }],
    ['a type in other letters', { type: 'Day.Stop' }],
    ['a type that is an object', { type: { toString: 'day.stop' } }],
    ['a word too many', { type: 'day.stop', force: true }],
    ['a field too few', { type: 'day.start' }],
    ['an unknown place', { type: 'day.start', place: 'moon' }],
    ['minutes in words', { type: 'pause.extend', minutes: '10' }],
    ['minutes that are no number', { type: 'pause.extend', minutes: Number.NaN }],
    ['endless minutes', { type: 'pause.extend', minutes: Infinity }],
    ['no minutes to extend by', { type: 'pause.extend', minutes: null }],
    ['a time that is none', { type: 'plan.save', plan: { ...plan?.plan, endAt: '25:00' } }],
    ['an extra field in the plan', { type: 'plan.save', plan: { ...plan?.plan, note: 'x' } }],
    ['a repair without a time', { type: 'repair.answer', answer: {} }],
    ['a repair at no time', { type: 'repair.answer', answer: { stoppedAt: Number.NaN } }],
    ['a path that no dialog gave', { type: 'calendar.choose', what: 'file', path: '/etc/passwd' }],
    ['a path for what to choose', { type: 'calendar.choose', what: '/etc/passwd' }],
    ['a path among the settings', changed({ calendar: { path: '/etc/passwd' } })],
    ['an unknown page', { type: 'app.open', page: 'https://example.org' }],
    ['an unknown setting', changed({ telemetry: true })],
    ['a setting that is null', changed({ hours: null })],
    ['hours without a weekday', changed({ hours: { 1: null } })],
    ['hours with an eighth day', changed({ hours: { ...DEFAULT_SETTINGS.hours, 8: null } })],
    ['a lunch without end', changed({ lunch: { at: '12:00', minutes: 481 } })],
    ['half a minute of lunch', changed({ lunch: { at: '12:00', minutes: 0.5 } })],
    ['a page of text for an id', { type: 'goal.mark', goal: 'a'.repeat(65), done: true }],
    [
      'a book in a field',
      {
        type: 'closeout.save',
        closeOut: { done: 'a'.repeat(100_001), tomorrow: '', worked: '', change: '' },
      },
    ],
    ['a map', new Map([['type', 'day.stop']])],
    ['a date', new Date(0)],
  ])('%s', (_name, message) => {
    expect(parseCommand(message)).toBeNull();
  });

  it('the id of a break is a short text', () => {
    const good = ['', 'a', 'a'.repeat(64)].every((id) => paintedSchema.safeParse(id).success);
    const bad = ['a'.repeat(65), 7, null, undefined, {}, ['a']].some(
      (id) => paintedSchema.safeParse(id).success,
    );
    expect([good, bad]).toEqual([true, false]);
  });
});

/** Everything that can cross between processes: what structured clone carries. */
const anything = fc.anything({
  maxDepth: 4,
  key: fc.oneof(
    fc.string(),
    fc.constantFrom('type', 'minutes', 'kind', 'plan', 'change', '__proto__', 'constructor'),
  ),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});

const KEYS = [
  'type',
  'minutes',
  'goals',
  'id',
  'answer',
  '1',
  'hours',
  '__proto__',
  'constructor',
  'toString',
  'x',
];

/** A command with something in it changed, put in or taken out, at any depth; own keys named `__proto__` included. */
const bent = fc
  .tuple(
    fc.constantFrom(...EVERY_COMMAND),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...KEYS), fc.boolean(), fc.jsonValue()), { maxLength: 3 }),
  )
  .map(([command, changes]) =>
    changes.reduce<unknown>(
      (message, [where, key, remove, value]) => bend(message, where, key, remove, value),
      command,
    ),
  );

function bend(message: unknown, where: number, key: string, remove: boolean, value: unknown): unknown {
  if (typeof message !== 'object' || message === null) return value;
  const entries = Object.entries(message);
  const target = entries[where % (entries.length + 1)];
  if (target !== undefined && typeof target[1] === 'object' && target[1] !== null && where % 2 === 0) {
    return own(message, entries, target[0], bend(target[1], Math.floor(where / 2), key, remove, value));
  }
  if (remove && target !== undefined) return own(message, entries, target[0], undefined, true);
  return own(message, entries, target === undefined || where % 3 === 0 ? key : target[0], value);
}

/** A copy with one own key set or taken out; not by assignment, which would lose `__proto__`. */
function own(
  from: object,
  entries: readonly (readonly [string, unknown])[],
  key: string,
  value: unknown,
  without = false,
): unknown {
  if (Array.isArray(from)) return entries.map(([name, one]) => (name === key ? value : one));
  const rest = entries.filter(([name]) => name !== key);
  return Object.fromEntries(without ? rest : [...rest, [key, value]]);
}

describe('whatever comes', () => {
  const check = (message: unknown): void => {
    const command = parseCommand(message);
    if (command === null) return;
    if (!isCommand(command)) throw new Error(`not a command: ${JSON.stringify(command)}`);
    if (Object.getPrototypeOf(command) !== Object.prototype) throw new Error('a command with a past');
  };

  it('never throws and never gives a command that is not one: 2,000 values of any kind', () => {
    fc.assert(fc.property(anything, check), { numRuns: 2_000, seed: 23_11_2026 });
  });

  it('nor for 2,000 commands that were bent', () => {
    let accepted = 0;
    let refused = 0;
    const count = (message: unknown): void => {
      check(message);
      if (parseCommand(message) === null) refused += 1;
      else accepted += 1;
    };
    fc.assert(fc.property(bent, count), { numRuns: 2_000, seed: 23_11_2026 });
    // The values must reach both sides of the line, or the property says nothing.
    expect(Math.min(accepted, refused)).toBeGreaterThan(200);
  });

  it('tricks with prototypes change nothing', () => {
    const tricks: readonly unknown[] = [
      JSON.parse('{"type":"settings.change","change":{"__proto__":{"polluted":true}}}'),
      JSON.parse('{"type":"day.stop","__proto__":{"polluted":true}}'),
      JSON.parse('{"__proto__":{"type":"app.quit"}}'),
      JSON.parse('{"type":"settings.change","change":{"constructor":{"prototype":{"polluted":true}}}}'),
      JSON.parse('{"type":"settings.change","change":{"hours":{"__proto__":null}}}'),
      JSON.parse('{"type":"__proto__"}'),
      JSON.parse('{"type":"constructor"}'),
      JSON.parse('{"type":"hasOwnProperty"}'),
      Object.create({ type: 'settings.change', change: { sound: 'loud' } }),
    ];
    for (const trick of tricks) {
      expect(() => {
        check(trick);
      }).not.toThrow();
      const command = parseCommand(trick);
      expect(JSON.stringify(command)).not.toMatch(/polluted|quit|loud/);
      if (command?.type === 'settings.change') expect(Object.keys(command.change)).toEqual([]);
    }
    expect('polluted' in {}).toBe(false);
  });

  it('a key that names the prototype is none of an answer’s', () => {
    const answers = (text: string): unknown =>
      JSON.parse(`{"type":"sheet.fill","sheet":"a","answers":${text}}`);
    const choices = (text: string): unknown =>
      answers(`{"why":{"type":"checks","choices":${text},"own":[],"note":""}}`);
    expect([parseCommand(answers('{}')), parseCommand(choices('{"b":"c"}'))]).toEqual([
      answers('{}'),
      choices('{"b":"c"}'),
    ]);
    expect([answers('{"__proto__":true}'), choices('{"__proto__":"c"}')].map(parseCommand)).toEqual([
      null,
      null,
    ]);
  });
});
