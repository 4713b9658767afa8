import { z } from 'zod';
import { LIMITS } from '../../shared/companion/commands';
import { SHEET_LIMITS, type Answer, type Sheet } from '../../shared/guides/sheet';
import { carryEntries, readEntries, withUnread } from './entries';
import { ownValue, type JsonObject } from './json';
import { entriesFormat } from './schema';
import type { Keeping } from './value-store';

// Limits tell damage from data; a later version may allow more (see `schema.ts`).
const WIDE = 10;
const id = z.string().min(1).max(LIMITS.contentId);
const line = z.string().max(WIDE * SHEET_LIMITS.line);
const words = z.string().max(WIDE * SHEET_LIMITS.words);
const time = z.iso.time({ precision: -1 });
const most = WIDE * SHEET_LIMITS.entries;

const answer: z.ZodType<Answer> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('choice'), choice: id.nullable(), note: words }),
  z.object({
    type: z.literal('checks'),
    choices: z.record(id, id),
    own: z.array(z.object({ label: line, choice: id.nullable() })).max(most),
    note: words,
  }),
  z.object({ type: z.literal('words'), text: words }),
  z.object({ type: z.literal('lines'), lines: z.array(line).max(most) }),
  z.object({ type: z.literal('table'), rows: z.array(z.array(line).max(most)).max(most) }),
  z.object({
    type: z.literal('date'),
    date: z.iso.date().nullable(),
    from: time.exactOptional(),
    to: time.exactOptional(),
  }),
]);
const sheet: z.ZodType<Sheet> = z.object({
  id,
  guide: id,
  name: z.string().max(WIDE * SHEET_LIMITS.name),
  begun: z.iso.date(),
  changed: z.iso.date(),
  answers: z.record(id, answer),
});

/** The guides as the person filled them in, in their file. */
export const guidesKeeping: Keeping<readonly Sheet[]> = {
  name: 'guides',
  format: entriesFormat,
  read: (file) => {
    const { taken, unread } = readSheets(file);
    const notice = unread.length === 0 ? null : ({ type: 'guides-unread', entries: unread.length } as const);
    return { value: taken, notice };
  },
  entries: (sheets) => sheets,
  carry: (from, to, file) => {
    const { taken, unread } = readSheets(file);
    const sheets = carryEntries(from, to, taken, file['sheets']);
    return { ...file, sheets, ...withUnread(file['unread'], unread) };
  },
};

function readSheets(file: JsonObject): ReturnType<typeof readEntries<Sheet>> {
  return readEntries(sheet, ownValue(file, 'sheets'));
}
