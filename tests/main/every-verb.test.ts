import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../main/control/arguments';
import { PUBLISHED } from '../../main/control/files/json-schemas';
import { NOTHING_GIVEN } from '../../main/control/verbs/flags';
import { FORMS } from '../../main/control/verbs/table';
import { typed } from '../../main/control/verbs/usage';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { Terminal } from './terminal';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const TODAY = '2026-11-23';
type Name = keyof typeof PUBLISHED;

/** Lines of one day, in an order in which each can be done, and the schema of what each prints with `--json`. */
const LINES: readonly (readonly [line: string, schema: Name])[] = [
  ...(['status', 'doctor', 'version', 'sign', 'plan', 'goal list', 'closeout', 'change'] as const).map(
    (line) => {
      const named = { doctor: 'status-verbose', 'goal list': 'plan', change: 'changes' } as const;
      return [line, line in named ? named[line as keyof typeof named] : (line as Name)] as const;
    },
  ),
  ['status --verbose', 'status-verbose'],
  ...[
    ...['goal add Skriva', 'goal add Ringa --if-time', 'goal done 1', 'goal at 1 9:30', 'goal move 2 own'],
    ...[
      'goal remove 2',
      'plan lunch 11:30',
      'plan air 15',
      'plan if det drar ut then går jag hem',
      'plan if off',
    ],
    ...[
      'plan place',
      'tick air',
      'untick air',
      'closeout done Allt',
      'closeout clear felt',
      'closeout clear begin',
      'closeout begin Ringa',
    ],
    ...['change keep', 'day holiday 2026-11-20', 'times 2026-11-19 8-12', 'contact add Amina --role Kollega'],
    ...[
      'contact talked amina',
      'agenda add Ledighet',
      'agenda done 1',
      'team talked KL',
      'contact remove Amina',
    ],
    ...[
      'pause lunch',
      'pause extend',
      'resume',
      'meeting',
      'meeting end',
      'meeting later',
      'call no',
      'away work',
    ],
    ...['working no', 'repair', 'repair continued', 'break short', 'had', 'postpone', 'skip', 'leave'],
    ...[
      'gentler no',
      'dismiss',
      'tip hide glare-01',
      'tip restore glare-01',
      'tip add Vädra.',
      'tip remove own-1',
    ],
    ...[
      'activity hide act-eyes-far',
      'activity restore act-eyes-far',
      'activity remove own-1',
      'setting sound on',
    ],
    ...['notice dismiss saved', 'guide show none', 'light', 'open today', 'sign open'],
    ...[
      'export csv --output a.csv',
      'export json 2026-11-01 2026-11-30 --output a.json',
      'content export own.json',
    ],
  ].map((line) => [line, 'result'] as const),
  ['plan', 'plan'],
  ['closeout', 'closeout'],
  ['day', 'day'],
  ['day 2026-11-20', 'day'],
  ['day 2026-01-01', 'day'],
  ['summary', 'day'],
  ['week', 'period'],
  ['month', 'period'],
  ['year', 'period'],
  ['search Allt', 'search'],
  ['search nothing-of-the-kind', 'search'],
  ['contact', 'contacts'],
  ['agenda', 'agenda'],
  ['agenda remove 1', 'result'],
  ['team', 'team'],
  ['guide', 'guides'],
  ['text at-work', 'text'],
  ...[
    ...['export markdown', 'export csv', 'export json day', 'export calendar', 'export csv yesterday today'],
    ...['content', 'content export', 'help', 'help pause', 'pause --help'],
    ...['completion bash', 'completion zsh', 'completion fish'],
  ].map((line) => [line, 'text'] as const),
  ...[
    ...['start', 'export pdf --output a.pdf', 'export csv --output a.csv', 'content export own.json'],
    ...['notice dismiss nosuch', 'gentler yes', 'meeting start'],
  ].map((line) => [line, 'result'] as const),
  ['text questions', 'text'],
  ['setting', 'settings'],
  ['setting theme', 'settings'],
  ['setting colour', 'result'],
  ['notice', 'notices'],
  ['update', 'updates'],
  ...[
    'update look',
    'update now',
    'update later',
    'update skip',
    'open handbook',
    'open handbook keyboard',
  ].map((line) => [line, 'result'] as const),
  ['policy', 'policy'],
  ['tip', 'list'],
  ['activity', 'list'],
  ['calendar', 'calendar'],
  ['calendar off', 'calendar-read'],
  ['calendar /a.ics', 'calendar-read'],
  ['content import own.json', 'content-import'],
  ['content import none.json', 'content-import'],
  ['stop', 'result'],
  ['sign', 'sign'],
  ['status', 'status'],
  ['quit', 'result'],
];
/** Prints as long as the app runs; tests/main/cli-sign.test.ts follows it. */
const WITHOUT_END = ['watch'];

describe('every verb', () => {
  const ajv = new Ajv2020({ strict: false });
  const validators = new Map(
    (Object.keys(PUBLISHED) as Name[]).map((name) => {
      const schema = JSON.parse(readFileSync(join(DOCS, 'schemas', `${name}.json`), 'utf8')) as object;
      return [name, ajv.compile(schema)];
    }),
  );
  let terminal: Terminal;
  beforeAll(async () => {
    terminal = await Terminal.open();
    await terminal.run('start');
    await terminal.app.pass(2 * HOUR + 20 * MINUTE);
  });
  afterAll(() => terminal.close());

  it.each(LINES)('%s --json prints one line of what docs/schemas says: %s', async (line, name) => {
    const { out, err } = await terminal.run(`${line} --json`);
    expect([out.length, err]).toEqual([1, []]);
    const json: unknown = JSON.parse(out[0] ?? '');
    const validate = validators.get(name);
    expect(validate?.(json), JSON.stringify(validate?.errors)).toBe(true);
    // The app itself says nothing besides; the published schema leaves room for fields to come.
    expect(PUBLISHED[name].schema.safeParse(json).error).toBeUndefined();
  });

  it('is in the lines above, each of its forms', () => {
    const words = (line: string): readonly string[] =>
      line.split(' ').filter((word, index, all) => !word.startsWith('--') && all[index - 1] !== '--output');
    const untold = FORMS.filter(
      (form) =>
        ![...LINES.map(([line]) => line), ...WITHOUT_END].some((line) => {
          const [verb, ...more] = words(line);
          return verb === form.verb && form.read(more, NOTHING_GIVEN, TODAY).ok;
        }),
    );
    expect(untold.map((form) => typed(form, 'en'))).toEqual([]);
    for (const [line] of LINES) expect(parseArguments(line.split(' '), TODAY).type, line).not.toBe('wrong');
  });

  it('prints as the examples of docs/command-line.md, which are true to the schemas', () => {
    const page = readFileSync(join(DOCS, 'command-line.md'), 'utf8');
    const examples = [...page.matchAll(/<!-- schema: ([\w-]+) -->\n\n```json\n(.*?)```/gs)];
    expect(examples.length).toBeGreaterThan(2);
    for (const [, name = '', text = ''] of examples)
      for (const json of text.startsWith('{\n') ? [text] : text.trim().split('\n')) {
        const schema = PUBLISHED[name as Name].schema;
        expect(schema.safeParse(JSON.parse(json)).error, json).toBeUndefined();
      }
  });
});
