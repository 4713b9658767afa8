import { z } from 'zod';

/**
 * What `--json` prints of each report, published as docs/schemas/*.json. The types of the reports are these, so that a report
 * cannot say anything else.
 */
const time = z.string().describe('ISO 8601 with offset, in the zone of the day');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const clock = z.string().regex(/^\d{2}:\d{2}$/);
const minutes = z.number().int().min(0).describe('whole minutes');
const count = z.number().int().min(0);
const place = z.enum(['home', 'office', 'move']);
const pauseKind = z.enum(['lunch', 'errand', 'other']);
const dayKind = z.enum(['work', 'holiday', 'ill', 'care', 'off']);
const slot = z.enum(['air', 'contact', 'read-up', 'group-in', 'group-out']);
const weight = z.enum(['heavy', 'light']);

const tally = z.strictObject({
  kind: z.string(),
  name: z.string().nullable().describe('what the person calls it; null for a built-in kind'),
  taken: count,
  counted: count.describe('had while away anyhow'),
  passed: count,
});

const closeOut = z.strictObject({
  done: z.string(),
  tomorrow: z.string(),
  worked: z.string(),
  change: z.string(),
  felt: z.string(),
  beginning: z.strictObject({ at: clock.nullable(), place: place.nullable(), how: z.string() }).nullable(),
});

const day = z.strictObject({
  date,
  kind: dayKind,
  place: place.nullable().describe('null where no work is on record'),
  open: z.boolean().describe('still going on; figures are as of now'),
  spans: z.array(z.strictObject({ from: time, to: time.nullable() })),
  pauses: z.array(z.strictObject({ kind: pauseKind, from: time, to: time.nullable() })),
  elapsedMinutes: minutes,
  workedMinutes: minutes.describe('elapsed less paused'),
  pausedMinutes: minutes,
  plannedEnd: time.nullable(),
  breaks: z.array(tally),
  slots: z.array(slot),
  goals: z.array(z.strictObject({ text: z.string(), done: z.boolean(), ifTime: z.boolean() })),
  closeOut: closeOut.nullable(),
  change: z.enum(['keep', 'done']).nullable().describe('what became of what the close-out wanted to change'),
  corrections: count.describe('how often its times were told anew'),
});

export const dayReport = z.strictObject({
  date,
  day: day.nullable().describe('null where nothing is on record'),
});

export const closeOutReport = z.strictObject({ date, closeOut: closeOut.nullable() });

export const periodReport = z.strictObject({
  unit: z.enum(['week', 'month', 'year']),
  first: date,
  last: date,
  totals: z.strictObject({
    workdays: count.describe('days with work on record'),
    elapsedMinutes: minutes,
    workedMinutes: minutes,
    pausedMinutes: minutes,
    breaks: z.array(tally),
    air: count.describe('days'),
    contact: count.describe('days'),
    readUp: count.describe('days'),
    kinds: z.record(dayKind, count).describe('days on record of each kind'),
  }),
  weeks: z
    .array(
      z.strictObject({
        week: z.string().regex(/^\d{4}-W\d{2}$/),
        first: date,
        workedMinutes: minutes,
        reached: z.union([z.literal(40), z.literal(48)]).nullable(),
      }),
    )
    .describe('whole weeks that touch the period'),
  rests: z.array(
    z.strictObject({
      date: date.describe('the day that began after it'),
      from: time,
      to: time,
      minutes,
      isShort: z.boolean().describe('under 11 hours'),
    }),
  ),
  days: z.array(day),
});

export const planReport = z.strictObject({
  date,
  kept: z.boolean().describe('false for what the window proposes while nothing is saved'),
  goals: z.array(
    z.strictObject({
      number: z.number().int().min(1),
      text: z.string(),
      done: z.boolean(),
      ifTime: z.boolean(),
      weight: weight.nullable(),
      deadline: date.nullable(),
      at: clock.nullable(),
      unsure: z.boolean(),
    }),
  ),
  lunch: clock.nullable(),
  lunchMinutes: minutes,
  air: clock.nullable(),
  fika: clock.nullable(),
  contact: clock.nullable(),
  readUp: clock.nullable(),
  end: clock.nullable(),
  ifThen: z.strictObject({ when: z.string(), then: z.string() }).nullable(),
  slots: z.array(slot),
});

export const searchReport = z.strictObject({
  count: count.describe('hits in all'),
  hits: z
    .array(
      z.strictObject({
        date,
        field: z.enum(['goal', 'done', 'tomorrow', 'beginning', 'worked', 'change', 'felt']),
        text: z.string(),
      }),
    )
    .max(100)
    .describe('the latest days first'),
});

export const changesReport = z.strictObject({
  changes: z.array(z.strictObject({ date, text: z.string(), state: z.enum(['open', 'keep', 'done']) })),
});

export const lightReport = z.strictObject({
  date,
  place: z.string(),
  sun: z.enum(['up-part-of-day', 'up-all-day', 'never-up']),
  events: z.array(z.strictObject({ event: z.enum(['dawn', 'sunrise', 'sunset', 'dusk']), at: time })),
  glare: z.array(
    z.strictObject({ kind: z.enum(['eyes', 'screen']), side: z.string(), from: time, to: time }),
  ),
});

export const contactsReport = z.strictObject({
  contacts: z.array(
    z.strictObject({
      name: z.string(),
      role: z.string(),
      everyDays: z.number().int().nullable(),
      lastTalked: date.nullable(),
      due: z.boolean().describe('its day has come'),
    }),
  ),
});

export const agendaReport = z.strictObject({
  lines: z.array(z.strictObject({ number: z.number().int().min(1), text: z.string(), done: z.boolean() })),
});

export const teamReport = z.strictObject({
  members: z.array(
    z.strictObject({
      initials: z.string(),
      lastTalked: date.nullable(),
      next: date.nullable(),
      due: z.boolean(),
    }),
  ),
});

export const guidesReport = z.strictObject({
  guides: z.array(
    z.strictObject({ id: z.string(), guide: z.string(), name: z.string(), begun: date, changed: date }),
  ),
});

export const settingsReport = z.strictObject({
  settings: z.array(
    z.strictObject({ name: z.string(), value: z.string(), allowed: z.string().describe('what it can be') }),
  ),
});

export const calendarReport = z.strictObject({
  calendar: z
    .strictObject({
      path: z.string(),
      readAt: time.nullable(),
      busyToday: count,
      unread: count,
      trouble: z.string().nullable(),
    })
    .nullable(),
});

export const noticesReport = z.strictObject({
  notices: z.array(z.strictObject({ id: z.string(), text: z.string() })),
});

export const updatesReport = z.strictObject({
  version: z.string().describe('this one'),
  way: z
    .enum(['feed', 'package-system', 'administrator', 'origin', 'source'])
    .describe('where newer ones come from; only with feed the app looks itself'),
  stage: z.enum(['current', 'looking', 'found', 'fetching', 'ready']),
  newer: z.string().nullable().describe('the newer version that was found'),
  answer: z.enum(['now', 'later', 'skip']).nullable().describe('what the person said of it'),
  lookedAt: time.nullable().describe('when it last looked with success'),
  failed: z.boolean().describe('the last try failed'),
});

export const textReport = z.strictObject({ text: z.string() });

/** The same with nothing in it that can be changed. */
export type Told<S extends z.ZodType> = ReadonlyDeep<z.infer<S>>;

type ReadonlyDeep<T> = T extends object ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> } : T;
