import { z } from 'zod';
import { FILE_FORMATS } from '../../shared/exchange/exchange';
import type { Bilingual } from '../../shared/guides/guide';
import { NOTES_KEPT } from '../../shared/guides/person-notes';
import { SHEET_LIMITS } from '../../shared/guides/sheet';
import { PEOPLE_LIMITS } from '../../shared/people/limits';
import { infoLink, linkOf } from '../../shared/people/links';
import { CHANNEL_KINDS } from '../../shared/people/person';
import { TEAM_LIMITS } from '../../shared/people/team-limits';
import type { Policy, PolicyFault } from '../../shared/policy/policy';
import { leavesRest } from '../../shared/policy/rest';
import type { Settings, WorkingHours } from '../../shared/settings';
import { WEEKDAY_NAMES, weekdayNamed, type WeekdayName } from '../../shared/time/weekday-names';

/**
 * The file of an organisation, as docs/policy.md tells an administrator. Nothing that is not named here is taken: a name that is
 * written wrong must not look as if it held. `docs/policy.schema.json` is made from this.
 */

/** What a check says where it fails, for a sentence of its own. */
const fault = (name: PolicyFault): { readonly error: string } => ({ error: name });

const time = z
  .string()
  .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/u)
  .meta({ description: 'A time of day, 24 hours: 08:30' });
const line = (most: number): z.ZodString => z.string().max(most).regex(/\S/u);
const address = line(PEOPLE_LIMITS.address);

/** Words in one language for all, or in both. */
const words = (most: number): z.ZodType<Bilingual> =>
  z
    .union([line(most), z.strictObject({ sv: line(most), en: line(most) })])
    .transform((text) => (typeof text === 'string' ? { sv: text, en: text } : text));

const day = z.strictObject({ from: time, to: time });
const week = z
  .strictObject({
    monday: day.exactOptional(),
    tuesday: day.exactOptional(),
    wednesday: day.exactOptional(),
    thursday: day.exactOptional(),
    friday: day.exactOptional(),
    saturday: day.exactOptional(),
    sunday: day.exactOptional(),
  })
  .meta({
    description:
      'From when to when on each day; a day that is not named is off. They leave 11 h and 36 h of rest.',
  })
  .transform((days): Settings['hours'] => {
    const on = (name: WeekdayName): WorkingHours | null => days[name] ?? null;
    return {
      1: on('monday'),
      2: on('tuesday'),
      3: on('wednesday'),
      4: on('thursday'),
      5: on('friday'),
      6: on('saturday'),
      7: on('sunday'),
    };
  })
  .refine(leavesRest, fault('rest'));
const checkIn = z
  .strictObject({ day: z.enum(WEEKDAY_NAMES), at: time })
  .nullable()
  .transform((when) => (when === null ? null : { weekday: weekdayNamed(when.day), at: when.at }));
const slotTime = z.strictObject({ at: time });

const lockable = {
  'slots.groupIn': time.nullable().exactOptional(),
  'slots.groupOut': time.nullable().exactOptional(),
  'reminders.checkIn': checkIn.exactOptional(),
  personNotes: z.literal(NOTES_KEPT).meta({ description: 'Months' }).exactOptional(),
  startAtLogin: z.boolean().exactOptional(),
};
const defaults = z
  .strictObject({
    ...lockable,
    language: z.enum(['sv', 'en']).exactOptional(),
    hours: week.exactOptional(),
    'boundary.flex': z.boolean().exactOptional(),
    'lunch.at': time.exactOptional(),
    'lunch.minutes': z.number().int().min(30).max(120).exactOptional(),
    'slots.air': z.union([z.literal('after-lunch'), slotTime]).exactOptional(),
    'slots.contact': time.exactOptional(),
    'slots.readUp': z
      .union([z.literal('at-start'), slotTime])
      .nullable()
      .exactOptional(),
    'reminders.readUp': z.boolean().exactOptional(),
    'reminders.seasonCheck': z.boolean().exactOptional(),
    'breaks.fika': time.nullable().exactOptional(),
    manager: z.boolean().exactOptional(),
  })
  .meta({ description: 'Hold until the person chooses otherwise.' });
const locked = z
  .strictObject(lockable)
  .meta({ description: 'Hold whatever the person chose; their choice comes back when the lock goes.' });

const channel = z
  .strictObject({ name: words(PEOPLE_LIMITS.name), address })
  .refine((one) => infoLink(one.address) !== null, { ...fault('link'), path: ['address'] });
const way = z
  .strictObject({ kind: z.enum(CHANNEL_KINDS), address })
  .refine((one) => linkOf(one) !== null, { ...fault('link'), path: ['address'] });
const contact = z
  .strictObject({
    name: words(PEOPLE_LIMITS.name),
    role: words(PEOPLE_LIMITS.role).exactOptional(),
    note: words(PEOPLE_LIMITS.note).exactOptional(),
    ways: z.array(way).min(1).max(PEOPLE_LIMITS.ways),
  })
  .transform(({ name, role = null, note = null, ways }) => ({ name, role, note, ways }));
const checklist = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/u),
      text: words(SHEET_LIMITS.line),
    }),
  )
  .max(30)
  .refine((lines) => new Set(lines.map(({ id }) => id)).size === lines.length, fault('twice'))
  .exactOptional();
const READABLE = ['markdown', 'pdf'] as const;

/** What is made of a file whose format is known. */
export const policySchema: z.ZodType<Policy> = z
  .strictObject({
    $schema: z.string().max(2_000).exactOptional(),
    format: z.literal(1),
    organisation: line(PEOPLE_LIMITS.name).meta({
      description: 'What the organisation is called in the app.',
    }),
    defaults: defaults.exactOptional(),
    locked: locked.exactOptional(),
    channels: z
      .array(channel)
      .max(20)
      .meta({ description: 'Where news is read: names and web addresses.' })
      .exactOptional(),
    support: z.array(contact).max(10).meta({ description: 'Whom to turn to.' }).exactOptional(),
    checklists: z
      .strictObject({ readiness: checklist, desk: checklist, season: checklist, conversation: checklist })
      .exactOptional(),
    checkInDays: z
      .number()
      .int()
      .min(1)
      .max(TEAM_LIMITS.everyDays)
      .meta({ description: 'Days between check-ins that are proposed for a new member of a team.' })
      .exactOptional(),
    exports: z
      .array(z.enum(FILE_FORMATS))
      .refine((formats) => READABLE.some((one) => formats.includes(one)), fault('readable'))
      .refine((formats) => new Set(formats).size === formats.length, fault('twice'))
      .meta({
        description: 'The sorts of file that can be saved. One that people read has to be among them.',
        contains: { enum: READABLE },
        uniqueItems: true,
      })
      .exactOptional(),
    updates: z.literal('off').exactOptional(),
  })
  .transform((file) => ({
    organisation: file.organisation.trim(),
    defaults: file.defaults ?? {},
    locked: file.locked ?? {},
    channels: file.channels ?? [],
    support: file.support ?? [],
    checklists: file.checklists ?? {},
    checkInDays: file.checkInDays ?? null,
    exports: file.exports ?? null,
    updates: file.updates ?? null,
  }));
