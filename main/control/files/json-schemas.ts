import { z } from 'zod';
import type { BroadcastJson } from '../../../shared/broadcast/json';
import { POLICY_FAULTS } from '../../../shared/policy/policy';
import type { Listed } from '../../content/lists';
import type { DiagnosticsJson } from '../diagnostics-json';
import * as reports from '../reports/schemas';
import type { SignReport } from '../sign-report';
import type { StatusReport } from '../status';

const time = z.string().describe('ISO 8601 with offset, in the zone of the person');
const seconds = z.number().int().min(0).describe('whole seconds, rounded down');
const count = z.number().int().min(0);
const pauseKind = z.enum(['lunch', 'errand', 'other']);
const kind = z.string().describe('short, movement, often, fika, or the id of an own kind');
const name = z.string().nullable().describe('what the person calls it; null for a built-in kind');

const status = z.strictObject({
  running: z.literal(true),
  language: z.enum(['sv', 'en']),
  status: z.enum(['off', 'work', 'pause']),
  since: time.nullable(),
  pause: z.strictObject({ kind: pauseKind, until: time }).nullable(),
  workedSeconds: seconds,
  pausedSeconds: seconds,
  nextBreak: z.strictObject({ kind, name, inSeconds: seconds }).nullable(),
  break: z.strictObject({ kind, name, until: time }).nullable(),
  quiet: z.strictObject({ reason: z.string(), since: time.nullable(), until: time.nullable() }).nullable(),
  repair: z.strictObject({ stoppedAbout: time }).nullable(),
  notSaved: count,
}) satisfies z.ZodType<StatusReport>;

const diagnostics = z.strictObject({
  version: z.string(),
  platform: z.enum(['linux', 'darwin', 'win32']),
  sensesCalls: z.boolean(),
  idleUnknown: z.boolean(),
  signals: z.array(
    z.strictObject({
      signal: z.enum([
        ...(['microphone', 'openCamera', 'sharedCamera', 'screen', 'fullScreen', 'playing'] as const),
        ...(['doNotDisturb', 'idle', 'screenLock', 'sessionLock', 'sleep'] as const),
      ]),
      said: z.union([z.boolean(), z.literal('unknown'), z.number()]).nullable(),
      ageSeconds: seconds.nullable(),
      source: z.string().nullable(),
      setAside: z.array(
        z.strictObject({
          source: z.string(),
          why: z.enum(['missing', 'slow', 'failed', 'disbelieved']),
          forSeconds: seconds.nullable(),
        }),
      ),
    }),
  ),
  hooks: z.strictObject({
    state: z.enum(['none', 'in-use', 'trouble']),
    trouble: z.string().nullable(),
    where: z.string().nullable(),
    hooks: z.array(
      z.strictObject({
        on: z.array(z.string()),
        program: z.string(),
        runs: count,
        missed: count,
        last: z
          .strictObject({
            event: z.string(),
            at: time,
            end: z.enum(['done', 'failed', 'too-slow', 'killed', 'not-started']),
            code: z.number().nullable(),
          })
          .nullable(),
      }),
    ),
  }),
  decisions: z
    .array(
      z.strictObject({
        at: time,
        what: z.enum([
          ...(['sensors-asked', 'nudged', 'began', 'not-painted', 'taken', 'passed'] as const),
          ...(['postponed', 'withdrawn', 'dropped', 'deferred', 'counted'] as const),
        ]),
        kind: kind.nullable(),
        name,
        reason: z.string().exactOptional(),
        shown: z.boolean().exactOptional(),
        awaySeconds: seconds.exactOptional(),
      }),
    )
    .max(50),
}) satisfies z.ZodType<DiagnosticsJson>;

const sign = z.strictObject({
  state: z.enum(['work', 'call', 'pause', 'off']),
  until: time.nullable(),
  text: z.string(),
}) satisfies z.ZodType<SignReport>;

const event = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('start'),
    at: time,
    place: z.enum(['home', 'office', 'move']).nullable(),
  }),
  z.strictObject({
    event: z.literal('stop'),
    at: time,
    workedSeconds: seconds.nullable(),
    pausedSeconds: seconds.nullable(),
  }),
  z.strictObject({ event: z.literal('pause'), at: time, kind: pauseKind, until: time }),
  z.strictObject({ event: z.literal('resume'), at: time }),
  z.strictObject({ event: z.literal('break'), at: time, kind, until: time }),
  z.strictObject({
    event: z.literal('break-end'),
    at: time,
    kind,
    outcome: z.enum(['taken', 'counted', 'passed']).nullable(),
  }),
  z.strictObject({
    event: z.literal('call'),
    at: time,
    reason: z.enum(['meeting', 'call', 'sharing', 'calendar']),
    until: time.nullable(),
  }),
  z.strictObject({ event: z.literal('call-end'), at: time }),
]) satisfies z.ZodType<BroadcastJson>;

const list = z.array(
  z.strictObject({ id: z.string(), text: z.string(), hidden: z.boolean(), own: z.boolean() }),
) satisfies z.ZodType<readonly Listed[]>;

const result = z.union([
  z.strictObject({ ok: z.literal(true) }),
  z.strictObject({ ok: z.literal(false), reason: z.string() }),
  z.strictObject({ running: z.literal(false) }).describe('no app runs'),
]);

const calendarRead = z.union([
  z.strictObject({ ok: z.literal(true), busyToday: count.optional(), unread: count.optional() }),
  z.strictObject({ ok: z.literal(false), reason: z.string() }),
]);

const contentImport = z.union([
  z.strictObject({
    ok: z.literal(true),
    activities: count,
    tips: count,
    already: count,
    refused: z.array(z.looseObject({ what: z.string(), number: count, problem: z.string() })),
  }),
  z.strictObject({ ok: z.literal(false), problem: z.string() }),
]);

const policy = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({
    state: z.literal('in-force'),
    file: z.string(),
    policy: z
      .record(z.string(), z.unknown())
      .describe('as docs/policy.md tells, days as numbers from 1 for Monday'),
  }),
  z.strictObject({
    state: z.literal('unusable'),
    file: z.string(),
    problem: z.strictObject({
      type: z.enum(['too-large', 'cannot-open', 'not-text', 'not-json', 'newer', 'not-trusted', 'bad']),
      at: z.string().optional().describe('the place in the file; only of bad'),
      why: z.enum(POLICY_FAULTS).optional(),
    }),
  }),
]);

/** What `--json` prints, by the name of its file in docs/schemas, with the command lines that print it. */
export const PUBLISHED = {
  status: { schema: status, of: '`status`' },
  'status-verbose': { schema: status.extend({ diagnostics }), of: '`status --verbose`, `doctor`' },
  sign: { schema: sign, of: '`sign`, and each line of `sign --watch`' },
  event: { schema: event, of: 'each line of `watch`' },
  result: { schema: result, of: 'every command that does something, and any other that cannot' },
  policy: { schema: policy, of: '`policy`' },
  version: { schema: z.strictObject({ version: z.string() }), of: '`version`' },
  list: { schema: list, of: '`tip`, `activity`' },
  plan: { schema: reports.planReport, of: '`plan`, `goal`' },
  closeout: { schema: reports.closeOutReport, of: '`closeout`' },
  day: { schema: reports.dayReport, of: '`day`, `summary`' },
  period: { schema: reports.periodReport, of: '`week`, `month`, `year`' },
  search: { schema: reports.searchReport, of: '`search`' },
  changes: { schema: reports.changesReport, of: '`change`' },
  light: { schema: reports.lightReport, of: '`light`' },
  contacts: { schema: reports.contactsReport, of: '`contact`' },
  agenda: { schema: reports.agendaReport, of: '`agenda`' },
  team: { schema: reports.teamReport, of: '`team`' },
  guides: { schema: reports.guidesReport, of: '`guide`' },
  text: {
    schema: reports.textReport,
    of: '`text`, `guide show`, `help`, `completion`; `export` and `content export` where no file is named',
  },
  settings: { schema: reports.settingsReport, of: '`setting`' },
  calendar: { schema: reports.calendarReport, of: '`calendar`' },
  'calendar-read': { schema: calendarRead, of: '`calendar PATH`, `calendar off`' },
  'content-import': { schema: contentImport, of: '`content import`' },
  updates: { schema: reports.updatesReport, of: '`update`' },
  notices: { schema: reports.noticesReport, of: '`notice`' },
} as const satisfies Readonly<Record<string, { readonly schema: z.ZodType; readonly of: string }>>;

/** The JSON Schemas as they are published. They let more fields through than there are: fields may be added. */
export function publishedSchemas(): Readonly<Record<string, string>> {
  const files = Object.entries(PUBLISHED).map(([name, { schema, of }]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, {
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    });
    const told = {
      $schema,
      title: `Arbetsro, --json: ${name}`,
      description: `What is printed by: ${of.replaceAll('`', '')}`,
      ...rest,
    };
    return [`docs/schemas/${name}.json`, `${JSON.stringify(told, null, 2)}\n`] as const;
  });
  return Object.fromEntries(files);
}
