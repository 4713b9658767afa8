import { z } from 'zod';
import { isLocalDate, isLocalTime } from '../../../shared/time/calendar';
import { CLOSE_OUT_FIELDS, PLAN_TIMES, type Edit } from './edit';

// A text that is too long is answered in words; here only its shape is checked.
const text = z.string().max(100_000);
const line = z.number().int().min(1).max(999);
const date = z.string().refine(isLocalDate);
const time = z.string().refine(isLocalTime);
const place = z.enum(['home', 'office', 'move']);

/** An edit as it comes through the control channel. */
export const editSchema = z.discriminatedUnion('edit', [
  z.strictObject({
    edit: z.literal('goal.add'),
    text,
    ifTime: z.boolean(),
    weight: z.enum(['heavy', 'light']).nullable(),
    deadline: date.nullable(),
    at: time.nullable(),
  }),
  z.strictObject({ edit: z.literal('goal.done'), goal: line, done: z.boolean() }),
  z.strictObject({ edit: z.literal('goal.at'), goal: line, at: time.nullable() }),
  z.strictObject({ edit: z.literal('goal.move'), goal: line, to: z.enum(['own', 'if-time']) }),
  z.strictObject({ edit: z.literal('goal.remove'), goal: line }),
  z.strictObject({
    edit: z.literal('plan.time'),
    what: z.enum(PLAN_TIMES),
    at: time.nullable(),
    minutes: z.number().int().min(1).max(480).nullable(),
  }),
  z.strictObject({ edit: z.literal('plan.if-then'), when: text, then: text }),
  z.strictObject({
    edit: z.literal('closeout'),
    date: date.nullable(),
    field: z.enum(CLOSE_OUT_FIELDS),
    text,
    append: z.boolean(),
  }),
  z.strictObject({
    edit: z.literal('closeout.begin'),
    date: date.nullable(),
    at: time.nullable(),
    place: place.nullable(),
    how: text.nullable(),
  }),
  z.strictObject({ edit: z.literal('closeout.no-begin'), date: date.nullable() }),
  z.strictObject({ edit: z.literal('change'), date: date.nullable(), answer: z.enum(['keep', 'done']) }),
  z.strictObject({
    edit: z.literal('times'),
    date,
    spans: z.array(z.strictObject({ from: time, to: time.nullable() })).max(100),
    pauses: z
      .array(z.strictObject({ kind: z.enum(['lunch', 'errand', 'other']), from: time, to: time }))
      .max(100),
    place: place.nullable(),
  }),
  z.strictObject({ edit: z.literal('repair'), at: time.nullable() }),
  z.strictObject({
    edit: z.literal('person.add'),
    name: text,
    role: text,
    everyDays: z.number().int().min(1).max(365).nullable(),
  }),
  z.strictObject({ edit: z.literal('person.talked'), name: text }),
  z.strictObject({ edit: z.literal('person.remove'), name: text }),
  z.strictObject({ edit: z.literal('agenda.add'), text }),
  z.strictObject({ edit: z.literal('agenda.done'), line, done: z.boolean() }),
  z.strictObject({ edit: z.literal('agenda.remove'), line }),
  z.strictObject({ edit: z.literal('member.talk'), initials: text, today: z.boolean() }),
  z.strictObject({ edit: z.literal('setting'), name: text, value: text }),
]) satisfies z.ZodType<Edit>;
