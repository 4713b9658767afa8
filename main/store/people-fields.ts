import { z } from 'zod';
import { LIMITS } from '../../shared/companion/commands';
import { PEOPLE_LIMITS } from '../../shared/people/limits';
import {
  CHANNEL_KINDS,
  NO_PEOPLE,
  type Agenda,
  type InfoChannel,
  type People,
  type Person,
} from '../../shared/people/person';
import { carryEntries, readEntries, withUnread } from './entries';
import { isObject, ownValue, type JsonObject } from './json';
import { entriesFormat } from './schema';
import type { Keeping } from './value-store';
import { check } from '../checked';

// Limits tell damage from data; a later version may allow more (see `schema.ts`).
const WIDE = 10;
const id = z.string().min(1).max(LIMITS.contentId);
const text = (most: number): z.ZodString => z.string().max(WIDE * most);
const address = text(PEOPLE_LIMITS.address);

const person: z.ZodType<Person> = z.object({
  id,
  name: text(PEOPLE_LIMITS.name),
  role: text(PEOPLE_LIMITS.role),
  channels: z.array(z.object({ kind: z.enum(CHANNEL_KINDS), address })).max(WIDE * PEOPLE_LIMITS.ways),
  note: text(PEOPLE_LIMITS.note),
  everyDays: z
    .number()
    .int()
    .min(1)
    .max(WIDE * PEOPLE_LIMITS.everyDays)
    .nullable(),
  support: z.boolean(),
  manager: z.boolean(),
  lastTalked: z.iso.date().nullable(),
});
const channel: z.ZodType<InfoChannel> = z.object({ id, name: text(PEOPLE_LIMITS.name), address });
const agenda: z.ZodType<Agenda> = z.object({
  lines: z
    .array(z.object({ text: text(PEOPLE_LIMITS.agendaLine), done: z.boolean() }))
    .max(WIDE * PEOPLE_LIMITS.agendaLines),
  openHours: text(PEOPLE_LIMITS.openHours),
});

/** The people, the own channels of information and the check-in, in their file. */
export const peopleKeeping: Keeping<People> = {
  name: 'people',
  format: entriesFormat,
  read: (file) => {
    const { value, unread } = readPeople(file);
    const notice = unread.length === 0 ? null : ({ type: 'people-unread', entries: unread.length } as const);
    return { value, notice };
  },
  entries: ({ persons, channels }) => [...persons, ...channels],
  carry: (from, to, file) => {
    const { value, unread } = readPeople(file);
    const known = ownValue(file, 'agenda');
    // An agenda that could not be read is among the unread; it makes room for one that can.
    const agenda = from.agenda === to.agenda ? value.agenda : to.agenda;
    // Where there is none, and none was written, none is put there: it would be later than another machine's.
    const has = known !== undefined || agenda !== NO_PEOPLE.agenda;
    return {
      ...file,
      persons: carryEntries(from.persons, to.persons, value.persons, file['persons']),
      channels: carryEntries(from.channels, to.channels, value.channels, file['channels']),
      ...(has ? { agenda: { ...(isObject(known) ? known : {}), ...agenda } } : {}),
      ...withUnread(file['unread'], unread),
    };
  },
};

interface ReadPeople {
  readonly value: People;
  readonly unread: readonly unknown[];
}

function readPeople(file: JsonObject): ReadPeople {
  const persons = readEntries(person, ownValue(file, 'persons'));
  const channels = readEntries(channel, ownValue(file, 'channels'));
  const raw = ownValue(file, 'agenda');
  const read = check(agenda, raw);
  const unread = [...persons.unread, ...channels.unread, ...(read.success || raw === undefined ? [] : [raw])];
  return {
    value: {
      persons: persons.taken,
      channels: channels.taken,
      agenda: read.success ? read.data : NO_PEOPLE.agenda,
    },
    unread,
  };
}
