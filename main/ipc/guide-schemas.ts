import { z } from 'zod';
import { LIMITS } from '../../shared/companion/commands';
import { SHEET_FORMATS, SHEET_LIMITS } from '../../shared/guides/sheet';
import { isLocalDate, isLocalTime } from '../../shared/time/calendar';

// What is too long or too much is answered in words; here only the shape is checked, and that it has an end.
const id = z.string().min(1).max(LIMITS.contentId);
const text = z.string().max(100_000);
const most = 1_000;
const time = z.string().refine(isLocalTime);

/** A record by id. Zod passes over a key named `__proto__` without a word; no window of ours sends one. */
const byId = <T extends z.ZodType>(value: T): z.ZodType<Record<string, z.infer<T>>> =>
  z
    .unknown()
    .refine((record) => typeof record !== 'object' || record === null || !Object.hasOwn(record, '__proto__'))
    .pipe(z.record(id, value));

const answer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choice'), choice: id.nullable(), note: text }),
  z.strictObject({
    type: z.literal('checks'),
    choices: byId(id),
    own: z.array(z.strictObject({ label: text, choice: id.nullable() })).max(most),
    note: text,
  }),
  z.strictObject({ type: z.literal('words'), text }),
  z.strictObject({ type: z.literal('lines'), lines: z.array(text).max(most) }),
  z.strictObject({ type: z.literal('table'), rows: z.array(z.array(text).max(most)).max(most) }),
  z.strictObject({
    type: z.literal('date'),
    date: z.string().refine(isLocalDate).nullable(),
    from: time.exactOptional(),
    to: time.exactOptional(),
  }),
]);

export const sheetSchema = id;

export const sheetSaveSchema = z.strictObject({ sheet: id, format: z.enum(SHEET_FORMATS) });

export const formSchema = z.union([z.strictObject({ guide: id }), z.strictObject({ sheet: id })]);

/** Answers to the questions of a guide, by their ids. */
export const answersSchema = byId(answer).refine(
  (answers) => Object.keys(answers).length <= SHEET_LIMITS.answers,
);
