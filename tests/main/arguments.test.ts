import { describe, expect, it } from 'vitest';
import { parseArguments, VERBS } from '../../main/control/arguments';
import type { Command } from '../../shared/companion/commands';

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
  ])('%s', (line, command) => {
    const starts = ['day.start', 'app.open', 'sign.open'].includes(command.type);
    expect(parseArguments(words(line))).toEqual({ type: 'command', command, json: false, starts });
    for (const all of [`${line} --json`, `--json ${line}`]) {
      expect(parseArguments(words(all))).toEqual({ type: 'command', command, json: true, starts });
    }
  });

  it('status', () => {
    const status = { type: 'status', json: false, verbose: false };
    expect(parseArguments(['status'])).toEqual(status);
    expect(parseArguments(['--json', 'status'])).toEqual({ ...status, json: true });
    expect(parseArguments(['status', '--verbose'])).toEqual({ ...status, verbose: true });
    for (const all of ['status --verbose --json', '--json --verbose status', '--verbose status --json']) {
      expect(parseArguments(words(all))).toEqual({ type: 'status', json: true, verbose: true });
    }
  });

  it.each([
    ['sign', { type: 'sign', watch: false, json: false }],
    ['sign --watch', { type: 'sign', watch: true, json: false }],
    ['--json --watch sign', { type: 'sign', watch: true, json: true }],
    ['policy', { type: 'policy', json: false }],
    ['policy --json', { type: 'policy', json: true }],
  ])('%s', (line, request) => {
    expect(parseArguments(words(line))).toEqual(request);
  });

  it.each([
    ...['policy set', 'policy --watch', 'policy --minutes 5', 'policy --verbose'],
    ...['sign close', 'sign open now', 'sign open --watch', 'sign --minutes 5', 'sign --verbose'],
    ...['status --watch', 'stop --watch', 'calendar off --watch', 'tip --watch'],
  ])('"%s" is wrong', (line) => {
    expect(parseArguments(words(line))).toMatchObject({ type: 'wrong', reason: 'usage' });
  });

  it.each([
    ['tip', { type: 'list', what: 'tips', json: false }],
    ['activity --json', { type: 'list', what: 'activities', json: true }],
    ['content', { type: 'export', file: null, json: false }],
    ['content export', { type: 'export', file: null, json: false }],
    ['content export my.json --json', { type: 'export', file: 'my.json', json: true }],
    ['content import my.json', { type: 'import', file: 'my.json', json: false }],
  ])('%s', (line, request) => {
    expect(parseArguments(words(line))).toEqual(request);
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
    expect(parseArguments(words(line))).toMatchObject({ type: 'wrong', reason: 'usage' });
  });

  it.each(['', 'help', '--help', '-h', '--json'])('"%s" asks how to use it', (line) => {
    expect(parseArguments(words(line))).toEqual({ type: 'usage' });
  });

  /** What they are about has no usual answer. */
  const NEED_WORDS: readonly string[] = ['calendar', 'away', 'tick', 'day'];

  it('every other verb is understood without more words', () => {
    for (const verb of VERBS.filter((one) => !NEED_WORDS.includes(one)))
      expect(parseArguments([verb]).type).not.toBe('wrong');
  });

  it.each<[readonly string[], unknown]>([
    [['calendar', 'jobb.ics'], { type: 'calendar', path: 'jobb.ics', json: false }],
    [['calendar', 'off', '--json'], { type: 'calendar', path: null, json: true }],
    [['calendar', './off'], { type: 'calendar', path: './off', json: false }],
    [['calendar'], { type: 'wrong', reason: 'usage', word: '' }],
    [['calendar', ''], { type: 'wrong', reason: 'usage', word: '' }],
    [['calendar', 'a', 'b'], { type: 'wrong', reason: 'usage', word: 'a' }],
  ])('the calendar: %j', (words, request) => {
    expect(parseArguments(words)).toEqual(request);
  });
});

describe('a command line that is wrong', () => {
  it.each([
    ...['begin', 'Start', 'starta', '--version', '-x', '__proto__', 'constructor', 'toString'],
    ...['/home/a/file', 'statuss', ''],
  ])('the verb "%s" is unknown', (verb) => {
    expect(parseArguments([verb])).toEqual({ type: 'wrong', reason: 'unknown', word: verb });
    expect(parseArguments([verb, 'home']).type).toBe('wrong');
  });

  it.each(['0', '-5', '481', '2.5', 'ten', '', ' ', 'NaN', 'Infinity', '1e3', '5min', '--json'])(
    'minutes cannot be "%s"',
    (minutes) => {
      const request = parseArguments(['pause', 'lunch', '--minutes', minutes]);
      expect(request).toMatchObject({ type: 'wrong', reason: 'bad-minutes' });
    },
  );

  it('minutes cannot be left out', () => {
    expect(parseArguments(['pause', '--minutes'])).toMatchObject({ reason: 'bad-minutes' });
  });

  it.each([
    ...[
      'status now',
      'stop now',
      'resume lunch',
      'open today',
      'quit now',
      'start moon',
      'start home office',
    ],
    ...['pause nap', 'pause lunch errand', 'meeting now', 'call maybe', 'had lunch', 'status now --verbose'],
    ...['start --minutes 5', 'stop --minutes 5', 'status --minutes 5', 'break --minutes 5'],
    ...['stop --verbose', '--verbose open', 'break --verbose', 'pause lunch --minutes 5 --verbose'],
    ...['pause --minutes 5 --minutes 6', 'pause lunch --minutes 5 now', 'start Home'],
  ])('"%s" has words that mean nothing', (line) => {
    expect(parseArguments(words(line))).toMatchObject({ type: 'wrong', reason: 'usage' });
  });
});
