import { describe, expect, it } from 'vitest';
import { isForCommandLine, parseArguments } from '../../main/control/arguments';
import type { Edit } from '../../main/control/edits/edit';
import type { ReportAsk } from '../../main/control/reports/ask';
import type { Request } from '../../main/control/request';
import { VERBS } from '../../main/control/verbs/table';
import type { DataAsk } from '../../shared/exchange/exchange';
import type { Command } from '../../shared/companion/commands';

/** What words ask for on a Monday. */
const parsed = (words: readonly string[]): Request => parseArguments(words, '2026-11-23');

/** The words of a command line that has none with blanks in it. */
const words = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');

describe('a command line that asks for something', () => {
  it.each<[string, Command]>([
    ['start', { type: 'day.start', place: 'home' }],
    ['start home', { type: 'day.start', place: 'home' }],
    ['start office', { type: 'day.start', place: 'office' }],
    ['start move', { type: 'day.start', place: 'move' }],
    ['stop', { type: 'day.stop' }],
    ['pause', { type: 'pause.start', kind: 'other', minutes: null }],
    ['pause lunch', { type: 'pause.start', kind: 'lunch', minutes: null }],
    ['pause errand --minutes 20', { type: 'pause.start', kind: 'errand', minutes: 20 }],
    ['pause --minutes 1', { type: 'pause.start', kind: 'other', minutes: 1 }],
    ['pause --minutes 480 lunch', { type: 'pause.start', kind: 'lunch', minutes: 480 }],
    ['--minutes 5 pause other', { type: 'pause.start', kind: 'other', minutes: 5 }],
    ['resume', { type: 'pause.end' }],
    ['break', { type: 'break.now', kind: null }],
    ['break short', { type: 'break.now', kind: 'short' }],
    ['break movement', { type: 'break.now', kind: 'movement' }],
    ['break often', { type: 'break.now', kind: 'often' }],
    ['break Titta ut', { type: 'break.now', kind: 'Titta ut' }],
    ['had', { type: 'break.had' }],
    ['postpone', { type: 'break.postpone' }],
    ['skip', { type: 'break.skip' }],
    ['leave', { type: 'break.leave' }],
    ['meeting', { type: 'meeting.start', minutes: null }],
    ['meeting --minutes 45', { type: 'meeting.start', minutes: 45 }],
    ['meeting end', { type: 'meeting.end' }],
    ['meeting break', { type: 'meeting.over', answer: 'break' }],
    ['meeting later', { type: 'meeting.over', answer: 'later' }],
    ['meeting still', { type: 'meeting.over', answer: 'still' }],
    ['call yes', { type: 'call.answer', real: true }],
    ['call no', { type: 'call.answer', real: false }],
    ['away lunch', { type: 'away.answer', answer: 'lunch' }],
    ['away work', { type: 'away.answer', answer: 'work' }],
    ['working yes', { type: 'after-hours.answer', answer: 'working' }],
    ['working no', { type: 'after-hours.answer', answer: 'private' }],
    ['tick contact', { type: 'slot.mark', slot: 'contact', had: true }],
    ['day ill 2026-11-24', { type: 'day.mark', day: '2026-11-24', kind: 'ill' }],
    ['tip hide', { type: 'tip.hide', tip: null }],
    ['tip hide glare-01', { type: 'tip.hide', tip: 'glare-01' }],
    ['tip restore own-1', { type: 'tip.restore', tip: 'own-1' }],
    ['activity hide act-eyes-far', { type: 'activity.hide', activity: 'act-eyes-far' }],
    ['activity restore act-eyes-far', { type: 'activity.restore', activity: 'act-eyes-far' }],
    ['sign open', { type: 'sign.open' }],
    ['open', { type: 'app.open', page: null }],
    ['quit', { type: 'app.quit' }],
    ['open look-back', { type: 'app.open', page: 'look-back' }],
    ['untick contact', { type: 'slot.mark', slot: 'contact', had: false }],
    ['pause extend', { type: 'pause.extend', minutes: 10 }],
    ['pause extend --minutes 25', { type: 'pause.extend', minutes: 25 }],
    ['repair continued', { type: 'repair.answer', answer: 'continued' }],
    ['gentler yes', { type: 'profile.answer', gentler: true }],
    ['dismiss', { type: 'prompt.dismiss' }],
    ['plan place', { type: 'plan.place' }],
    ['tip add Vädra nu', { type: 'own.tip.save', tip: { id: null, text: 'Vädra nu' } }],
    ['tip remove own-1', { type: 'own.tip.delete', tip: 'own-1' }],
    ['activity remove own-1', { type: 'own.activity.delete', activity: 'own-1' }],
    ['notice dismiss saved', { type: 'notice.dismiss', notice: 'saved' }],
  ])('%s', (line, command) => {
    const starts = ['day.start', 'app.open', 'sign.open'].includes(command.type);
    expect(parsed(words(line))).toEqual({ type: 'command', command, json: false, starts });
    for (const all of [`${line} --json`, `--json ${line}`]) {
      expect(parsed(words(all))).toEqual({ type: 'command', command, json: true, starts });
    }
  });

  it('status', () => {
    const status = { type: 'status', json: false, verbose: false };
    expect(parsed(['status'])).toEqual(status);
    expect(parsed(['--json', 'status'])).toEqual({ ...status, json: true });
    expect(parsed(['status', '--verbose'])).toEqual({ ...status, verbose: true });
    for (const all of ['status --verbose --json', '--json --verbose status', '--verbose status --json']) {
      expect(parsed(words(all))).toEqual({ type: 'status', json: true, verbose: true });
    }
  });

  it.each([
    ['sign', { type: 'sign', watch: false, json: false }],
    ['sign --watch', { type: 'sign', watch: true, json: false }],
    ['--json --watch sign', { type: 'sign', watch: true, json: true }],
    ['policy', { type: 'policy', json: false }],
    ['policy --json', { type: 'policy', json: true }],
  ])('%s', (line, request) => {
    expect(parsed(words(line))).toEqual(request);
  });

  it.each([
    ...['policy set', 'policy --watch', 'policy --minutes 5', 'policy --verbose'],
    ...['sign close', 'sign open now', 'sign open --watch', 'sign --minutes 5', 'sign --verbose'],
    ...['status --watch', 'stop --watch', 'calendar off --watch', 'tip --watch'],
  ])('"%s" is wrong', (line) => {
    expect(parsed(words(line))).toMatchObject({ type: 'wrong', reason: 'usage' });
  });

  it.each([
    ['tip', { type: 'list', what: 'tips', json: false }],
    ['activity --json', { type: 'list', what: 'activities', json: true }],
    ['content', { type: 'export', file: null, json: false }],
    ['content export', { type: 'export', file: null, json: false }],
    ['content export my.json --json', { type: 'export', file: 'my.json', json: true }],
    ['content import my.json', { type: 'import', file: 'my.json', json: false }],
  ])('%s', (line, request) => {
    expect(parsed(words(line))).toEqual(request);
  });

  it.each([
    'tip show',
    'tip restore',
    'tip hide a b',
    'activity hide',
    'activity show a',
    'content import',
    'content list',
    'content export a b',
    'content --minutes 5',
  ])('"%s" is wrong', (line) => {
    expect(parsed(words(line))).toMatchObject({ type: 'wrong', reason: 'usage' });
  });

  it.each(['', 'help', '--help', '-h', '--json'])('"%s" asks how to use it', (line) => {
    expect(parsed(words(line))).toEqual({ type: 'usage', verb: null, json: line === '--json' });
  });

  /** What they are about has no usual answer. */
  const NEED_WORDS: readonly string[] = [
    ...['away', 'tick', 'untick', 'completion', 'gentler', 'times', 'search', 'export', 'text'],
  ];

  it('every other verb is understood without more words', () => {
    for (const verb of VERBS.filter((one) => !NEED_WORDS.includes(one)))
      expect(parsed([verb]).type).not.toBe('wrong');
  });

  it.each<[readonly string[], unknown]>([
    [['calendar', 'jobb.ics'], { type: 'calendar', path: 'jobb.ics', json: false }],
    [['calendar', 'off', '--json'], { type: 'calendar', path: null, json: true }],
    [['calendar', './off'], { type: 'calendar', path: './off', json: false }],
    [['calendar'], { type: 'report', report: { report: 'calendar' }, json: false }],
    [['calendar', ''], { type: 'wrong', reason: 'usage', verb: 'calendar', word: '' }],
    [['calendar', 'a', 'b'], { type: 'wrong', reason: 'usage', verb: 'calendar', word: 'b' }],
  ])('the calendar: %j', (words, request) => {
    expect(parsed(words)).toEqual(request);
  });
});

const GOAL = { edit: 'goal.add', ifTime: false, weight: null, deadline: null, at: null } as const;

describe('the words of the program', () => {
  it.each<[string, Request]>([
    ['help', { type: 'usage', verb: null, json: false }],
    ['help pause', { type: 'usage', verb: 'pause', json: false }],
    ['pause --help', { type: 'usage', verb: 'pause', json: false }],
    ['-h pause nap', { type: 'usage', verb: 'pause', json: false }],
    ['help nap', { type: 'wrong', reason: 'unknown', word: 'nap' }],
    ['version --json', { type: 'version', json: true }],
    ['--version', { type: 'version', json: false }],
    ['doctor', { type: 'status', verbose: true, json: false }],
    ['completion fish', { type: 'completion', shell: 'fish', json: false }],
  ])('%s', (line, request) => {
    expect(parsed(words(line))).toEqual(request);
  });

  it.each<[string, Edit]>([
    ['goal add Ring --at 8', { ...GOAL, text: 'Ring', at: '08:00' }],
    ['goal add --if-time Ring Amina', { ...GOAL, text: 'Ring Amina', ifTime: true }],
    ['contact add Bo --role=--every', { edit: 'person.add', name: 'Bo', role: '--every', everyDays: null }],
    ['contact add Bo --role --x', { edit: 'person.add', name: 'Bo', role: '--x', everyDays: null }],
    ['goal done 2', { edit: 'goal.done', goal: 2, done: true }],
    ['goal at 2 off', { edit: 'goal.at', goal: 2, at: null }],
    ['plan lunch 11.45 --minutes 40', { edit: 'plan.time', what: 'lunch', at: '11:45', minutes: 40 }],
    ['plan if det drar ut then i morgon', { edit: 'plan.if-then', when: 'det drar ut', then: 'i morgon' }],
    ['closeout felt lugnt', { edit: 'closeout', date: null, field: 'felt', text: 'lugnt', append: false }],
    ['change done --date yesterday', { edit: 'change', date: '2026-11-22', answer: 'done' }],
    [
      'times yesterday 8-12 lunch=10-10:15 13-',
      {
        ...({ edit: 'times', date: '2026-11-22', place: null } as const),
        spans: [
          { from: '08:00', to: '12:00' },
          { from: '13:00', to: null },
        ],
        pauses: [{ kind: 'lunch', from: '10:00', to: '10:15' }],
      },
    ],
    ['repair 16:40', { edit: 'repair', at: '16:40' }],
    ['team untalked KL', { edit: 'member.talk', initials: 'KL', today: false }],
    ['setting sound on', { edit: 'setting', name: 'sound', value: 'on' }],
  ])('%s', (line, edit) => {
    expect(parsed(words(line))).toEqual({ type: 'edit', edit, json: false });
  });

  it.each([
    ['plan lunch noon', 'bad-time', 'noon'],
    ['goal add Ring --at noon', 'bad-time', 'noon'],
    ['goal add Ring --deadline friday', 'bad-date', 'friday'],
    ['times today 8-12-13', 'bad-time', '8-12-13'],
    ['times today nap=8-9', 'usage', 'nap=8-9'],
    ['goal done 0', 'usage', '0'],
    ['plan if then now', 'usage', 'then'],
    ['contact add Bo --every 400', 'usage', '400'],
    ['contact add Bo --role --every 5', 'usage', '--role'],
    ['contact add Bo --role --every=5', 'usage', '--role'],
    ['export csv --output --json', 'usage', '--output'],
    ['pause --minutes', 'bad-minutes', ''],
  ])('%s is wrong: %s', (line, reason, word) => {
    expect(parsed(words(line))).toMatchObject({ type: 'wrong', reason, word });
  });

  it.each<[string, ReportAsk]>([
    ['day', { report: 'day', date: null }],
    ['day yesterday', { report: 'day', date: '2026-11-22' }],
    ['month 2026-10-01', { report: 'month', date: '2026-10-01' }],
    ['search rapport och möte', { report: 'search', words: 'rapport och möte' }],
    ['goal', { report: 'plan' }],
    ['setting', { report: 'setting', name: null }],
    ['text at-work', { report: 'text', text: 'at-work' }],
  ])('%s', (line, report) => {
    expect(parsed(words(line))).toEqual({ type: 'report', report, json: false });
  });

  it.each<[string, DataAsk, string | null]>([
    ['export csv', { format: 'csv', what: 'all', date: '2026-11-23' }, null],
    [
      'export pdf week yesterday --output a.pdf',
      { format: 'pdf', what: 'week', date: '2026-11-22' },
      'a.pdf',
    ],
    [
      'export json 2026-11-30 2026-11-01',
      { format: 'json', what: { first: '2026-11-01', last: '2026-11-30' }, date: '2026-11-01' },
      null,
    ],
  ])('%s', (line, data, file) => {
    expect(parsed(words(line))).toEqual({ type: 'data', data, file, json: false });
  });

  it.each([
    ['day ill', 'usage'],
    ['day ill soon', 'bad-date'],
    ['day soon', 'bad-date'],
    ['export csv 2026-11-01', 'usage'],
    ['export csv week 2026-13-01', 'bad-date'],
  ])('%s is wrong: %s', (line, reason) => {
    expect(parsed(words(line))).toMatchObject({ type: 'wrong', reason });
  });

  it('reads a value that is joined to its flag, and any word after two dashes', () => {
    const pause = { type: 'command', command: { type: 'pause.start', kind: 'other', minutes: 5 } };
    expect(parsed(['pause', '--minutes=5'])).toMatchObject(pause);
    expect(parsed(['break', '--', '--json'])).toMatchObject({ command: { kind: '--json' }, json: false });
    expect(parsed(['break', '--soon'])).toMatchObject({ reason: 'usage', word: '--soon' });
  });

  it.each([
    ['today', '2026-11-23'],
    ['yesterday', '2026-11-22'],
    ['tomorrow', '2026-11-24'],
  ])('counts %s from the date at the terminal', (word, day) => {
    expect(parsed(['day', 'ill', word])).toMatchObject({ command: { day } });
  });

  it('says which word is no date', () => {
    expect(parsed(words('day ill 2026-02-30'))).toEqual({
      ...{ type: 'wrong', reason: 'bad-date', verb: 'day', word: '2026-02-30' },
    });
  });

  it('are told from what starts the app', () => {
    for (const line of [
      ...['status', '--json status', '--version', 'help', '-h', '--json', 'stauts', '--minutes 5 pause'],
      ...['--minutes=5', '--hidden status', 'stauts arbetsro:start'],
    ])
      expect(isForCommandLine(words(line)), line).toBe(true);
    for (const line of [
      ...[
        '',
        '--open',
        '--hidden',
        'arbetsro:start',
        'Arbetsro:start status',
        '--open arbetsro:start status',
      ],
    ])
      expect(isForCommandLine(words(line)), line).toBe(false);
  });
});

describe('a command line that is wrong', () => {
  it.each([
    ...['begin', 'Start', 'starta', '--colour', '-x', '__proto__', 'constructor', 'toString'],
    ...['/home/a/file', 'statuss', ''],
  ])('the verb "%s" is unknown', (verb) => {
    expect(parsed([verb])).toEqual({ type: 'wrong', reason: 'unknown', word: verb });
    expect(parsed([verb, 'home']).type).toBe('wrong');
  });

  it.each(['0', '-5', '481', '2.5', 'ten', '', ' ', 'NaN', 'Infinity', '1e3', '5min', '--x'])(
    'minutes cannot be "%s"',
    (minutes) => {
      const request = parsed(['pause', 'lunch', '--minutes', minutes]);
      expect(request).toMatchObject({ type: 'wrong', reason: 'bad-minutes' });
    },
  );

  it('minutes cannot be left out', () => {
    expect(parsed(['pause', '--minutes'])).toMatchObject({ reason: 'bad-minutes' });
  });

  it.each([
    ...[
      'status now',
      'stop now',
      'resume lunch',
      'open house',
      'quit now',
      'start moon',
      'start home office',
    ],
    ...['pause nap', 'pause lunch errand', 'meeting now', 'call maybe', 'had lunch', 'status now --verbose'],
    ...['start --minutes 5', 'stop --minutes 5', 'status --minutes 5', 'break --minutes 5'],
    ...['stop --verbose', '--verbose open', 'break --verbose', 'pause lunch --minutes 5 --verbose'],
    ...['pause --minutes 5 --minutes 6', 'pause lunch --minutes 5 now', 'start Home'],
  ])('"%s" has words that mean nothing', (line) => {
    expect(parsed(words(line))).toMatchObject({ type: 'wrong', reason: 'usage' });
  });
});
