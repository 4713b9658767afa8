import fc from 'fast-check';

/** An object with own keys of any name; assignment would lose one named `__proto__`. */
const objectOf = (...entries: readonly (readonly [string, unknown])[]): unknown =>
  Object.fromEntries(entries);

/** An array or object so many levels deep. */
export function nested(depth: number, key: string | null = null): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = key === null ? [value] : objectOf([key, value]);
  return value;
}

/** Values that programs trip over. All of them can cross between processes. */
export const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  0,
  -0,
  -1,
  0.5,
  NaN,
  Infinity,
  -Infinity,
  Number.MAX_SAFE_INTEGER + 2,
  1e300,
  8.64e15,
  8.64e15 + 1,
  -8.64e15,
  2n ** 64n,
  '\ud800',
  '\udc00 \ud83d',
  '\0',
  '\u202e\u2066',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '{0, plural, other {#}}',
  '<script>alert(1)</script>',
  "'{'",
  'a'.repeat(65),
  'å'.repeat(100_001),
  'x'.repeat(1_000_000),
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '-271821-04-19',
  '2026-02-29',
  '24:00',
  '23:59',
  [],
  [[]],
  {},
  [undefined],
  new Array(10),
  Array.from({ length: 20_000 }, () => 0),
  nested(5_000),
  nested(2_000, 'change'),
  objectOf(['__proto__', objectOf(['polluted', true])]),
  objectOf(['constructor', objectOf(['prototype', objectOf(['polluted', true])])]),
  objectOf(['length', 3], ['0', 'a']),
  objectOf(['toString', null], ['valueOf', null]),
  Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, index])),
  new Map([['type', 'day.stop']]),
  new Set(['day.stop']),
  new Date(NaN),
  /(a+)+$/,
  new Uint8Array(1_000),
  new Error('type'),
];

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'type', 'id', 'length', '0', '', 'x'];

const hostile = fc.constantFrom(...HOSTILE);
/** Anything that can be cloned. */
const anything = fc.anything({
  maxDepth: 3,
  key: fc.oneof(fc.string(), fc.constantFrom(...KEYS)),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** A value like another one of its own kind: what a wrong but likely message has in a field. */
const likely = fc.oneof(
  fc.constantFrom('2026-11-23', '2026-11', '08:30', 'a', 'home', 'lunch', 'all', 'pdf', 'own-1'),
  fc.integer({ min: -1, max: 1_500 }),
  fc.double(),
  fc.boolean(),
  fc.string({ unit: 'binary' }),
);

interface Change {
  readonly where: number;
  readonly how: 'set' | 'add' | 'take' | 'wrap' | 'double';
  readonly key: string;
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  where: fc.nat({ max: 1_000_000 }),
  how: fc.constantFrom(
    'set' as const,
    'set' as const,
    'add' as const,
    'take' as const,
    'wrap' as const,
    'double' as const,
  ),
  key: fc.constantFrom(...KEYS),
  value: fc.oneof(likely, likely, hostile),
});

/** Nothing of the kind, a good message, or one with something in it changed, put in or taken out at any depth. */
export function messagesLike(good: readonly unknown[]): fc.Arbitrary<unknown> {
  const noise = fc.oneof(hostile, anything);
  if (good.length === 0) return noise;
  const from = fc.constantFrom(...good);
  const bent = fc
    .tuple(from, fc.array(change, { minLength: 1, maxLength: 2 }))
    .map(([message, changes]) => changes.reduce(bend, message));
  return fc.oneof(
    { weight: 2, arbitrary: noise },
    { weight: 2, arbitrary: from },
    { weight: 6, arbitrary: bent },
  );
}

/** A copy with one place changed; `where` says which, all the way down. */
export function bend(message: unknown, { where, how, key, value }: Change): unknown {
  if (!isPlain(message)) return how === 'wrap' ? [message] : value;
  const entries = Object.entries(message);
  const at = where % (entries.length + 1);
  const target = entries[at];
  const rest = Math.floor(where / (entries.length + 1));
  if (target !== undefined && (isPlain(target[1]) || how === 'set' || how === 'wrap')) {
    const inside = isPlain(target[1]) && rest % 4 !== 0;
    const put = how === 'wrap' ? [target[1]] : value;
    const one = inside ? bend(target[1], { where: rest, how, key, value }) : put;
    return rebuilt(
      message,
      entries.map(([name, old], index) => [name, index === at ? one : old]),
    );
  }
  if (how === 'take')
    return rebuilt(
      message,
      entries.filter((_, index) => index !== at),
    );
  if (how === 'double' && Array.isArray(message)) return [...message, ...message] as unknown;
  return rebuilt(message, [...entries, [key, value]]);
}

function isPlain(value: unknown): value is object {
  return Array.isArray(value) || (typeof value === 'object' && value !== null && isBare(value));
}

function isBare(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

function rebuilt(like: object, entries: readonly (readonly [string, unknown])[]): unknown {
  return Array.isArray(like) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
