import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'corpus');

/** Files that once brought some program down, or well might: each is given to every parser. Kept to the byte by Git. */
export function corpus(): readonly Uint8Array[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => readFileSync(join(FOLDER, name)));
}

/** Files of some ten million bytes, made here and not kept. */
export function hugeFiles(): readonly Uint8Array[] {
  const [tens, fives] = [9_900_000, 4_900_000];
  return [
    'x'.repeat(tens),
    ' '.repeat(tens),
    '\n'.repeat(tens),
    '\0'.repeat(tens),
    `{"version":1,"settings":{"x":"${'å'.repeat(fives)}"}}`,
    `{"version":1,"events":[${'{},'.repeat(3_000_000)}{}]}`,
    `{"format":"arbetsro","version":1,"events":[${'null,'.repeat(1_900_000)}null]}`,
    `{"version":1,"settings":${'['.repeat(fives)}${']'.repeat(fives)}}`,
    `{"version":1,"settings":{${Array.from({ length: 500_000 }, (_, index) => `"k${index}":0`).join()}}}`,
    `{"version":1,${Array.from({ length: 300_000 }, (_, index) => `"k${index}":[]`).join()}}`,
    `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(700_000)}`,
    `{"version":1,${Array.from({ length: 300_000 }, (_, index) => `"k${index}":[]`).join()}}`,
    `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nDTSTART:20261123T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n'.repeat(90_000)}END:VCALENDAR\r\n`,
    `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nX:${' \r\n x'.repeat(1_900_000)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  ].map((text) => new TextEncoder().encode(text));
}
