import fc from 'fast-check';
import { messagesLike } from './values';

/** Put into a file somewhere: what ends, begins or means something in one of the formats, and what is in none. */
const PIECES: readonly Uint8Array[] = [
  ...[
    '\0',
    '\uFEFF',
    '"',
    '\\',
    '\\u',
    '\\ud800',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ';',
    '=',
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
  ],
  ...[
    '-',
    '1',
    '0',
    'e999',
    '1e999',
    'NaN',
    'null',
    'true',
    '""',
    '{}',
    '[]',
    '/*',
    '//',
    '\u2028',
    '\u202e',
    '\u{1F331}',
  ],
  ...[
    '"__proto__":{"polluted":true},',
    '"version":2,',
    '"version":1,',
    '"id":"a",',
    '9'.repeat(400),
    'x'.repeat(10_000),
  ],
  ...[
    'BEGIN:VEVENT\r\n',
    'END:VEVENT\r\n',
    'RRULE:FREQ=SECONDLY;COUNT=1000000000\r\n',
    'DTSTART:99991231T235959Z\r\n',
  ],
  ...[
    'RRULE:FREQ=YEARLY;BYSETPOS=-366;BYDAY=MO,TU,WE;BYMONTH=13\r\n',
    'DURATION:-P99999999W\r\n',
    ';TZID=__proto__:',
    '%n',
  ],
].map((text) => new TextEncoder().encode(text));
const BYTES: readonly Uint8Array[] = [[0xff], [0xc3], [0x80], [0xed, 0xa0, 0x80], [0xf8, 0x88]].map((bytes) =>
  Uint8Array.from(bytes),
);

interface Change {
  readonly how:
    | 'cut'
    | 'insert'
    | 'replace'
    | 'drop'
    | 'repeat'
    | 'swap'
    | 'flip'
    | 'digit'
    | 'crlf'
    | 'utf-16';
  /** Where it begins and ends: parts of the whole, from 0 up to 1. */
  readonly from: number;
  readonly length: number;
  readonly piece: Uint8Array;
}

/** A part of the whole, from 0 up to 1, each as likely: the doubles of fast-check are next to 0 mostly. */
export const part = fc.nat({ max: 999_999 }).map((millionths) => millionths / 1_000_000);

const change: fc.Arbitrary<Change> = fc.record({
  how: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        'cut',
        'insert',
        'replace',
        'drop',
        'repeat',
        'swap',
        'flip',
        'digit',
        'digit',
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('crlf', 'utf-16') },
  ),
  from: part,
  // Mostly short, sometimes half of it.
  length: part.map((some) => some ** 6 / 2),
  piece: fc.constantFrom(...PIECES, ...BYTES),
});

/** Files like good ones, most of them not good any more: their bytes changed, or a value where they are JSON. */
export function filesLike(good: readonly string[], json: boolean): fc.Arbitrary<Uint8Array> {
  const bytes = fc.constantFrom(...good.map((text) => new TextEncoder().encode(text)));
  const bent = fc
    .tuple(bytes, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([file, changes]) => changes.reduce(bendBytes, file));
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map(encode),
  );
  const values = json
    ? messagesLike(good.map((text): unknown => JSON.parse(text))).map((value) => encode(jsonOf(value)))
    : bent;
  return fc.oneof(
    { weight: 1, arbitrary: bytes },
    { weight: 1, arbitrary: noise },
    { weight: 5, arbitrary: bent },
    { weight: 5, arbitrary: values },
  );
}

function bendBytes(file: Uint8Array, { how, from, length, piece }: Change): Uint8Array {
  const start = Math.floor(from * file.length);
  const end = Math.min(file.length, start + Math.ceil(length * file.length));
  const [before, middle, after] = [file.subarray(0, start), file.subarray(start, end), file.subarray(end)];
  switch (how) {
    case 'cut':
      return before;
    case 'insert':
      return Buffer.concat([before, piece, middle, after]);
    case 'replace':
      return Buffer.concat([before, piece, after]);
    case 'drop':
      return Buffer.concat([before, after]);
    case 'repeat':
      return Buffer.concat([before, middle, middle, after]);
    case 'swap':
      return Buffer.concat([after, middle, before]);
    case 'flip':
      return Buffer.concat([before, middle.map((byte) => byte ^ 0x20), after]);
    case 'digit': {
      // What is still valid, and says something else.
      const at = file.findIndex((byte, index) => index >= start && isDigit(byte));
      return at === -1 ? file : file.map((byte, index) => (index === at ? otherDigit(byte) : byte));
    }
    case 'crlf':
      return encode(Buffer.from(file).toString().replaceAll('\n', '\r\n'));
    case 'utf-16':
      return Buffer.from(Buffer.from(file).toString(), 'utf16le');
  }
}

const [ZERO, NINE] = [0x30, 0x39];
const isDigit = (byte: number): boolean => ZERO <= byte && byte <= NINE;
const otherDigit = (byte: number): number => (byte === NINE ? byte - 1 : byte + 1);

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
