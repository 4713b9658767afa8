import { z } from 'zod';
import { LIMITS } from '../../shared/companion/commands';
import { CHANNEL_KINDS } from '../../shared/people/person';
import { isLocalDate } from '../../shared/time/calendar';

// What is too long or too much is answered in words; here only the shape is checked, and that it has an end.
const id = z.string().max(LIMITS.contentId);
const text = z.string().max(10_000);
const most = 500;

export const personSchema = z.strictObject({
  id: id.nullable(),
  name: text,
  role: text,
  channels: z.array(z.strictObject({ kind: z.enum(CHANNEL_KINDS), address: text })).max(most),
  note: text,
  everyDays: z.number().nullable(),
  support: z.boolean(),
  manager: z.boolean(),
  lastTalked: z.string().refine(isLocalDate).nullable(),
});

export const infoChannelSchema = z.strictObject({ id: id.nullable(), name: text, address: text });

export const agendaSchema = z.strictObject({
  lines: z.array(z.strictObject({ text, done: z.boolean() })).max(most),
  openHours: text,
});
