import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { controlAddress } from '../../main/control/address';
import { ask } from '../../main/control/client';
import type { Edit } from '../../main/control/edits/edit';
import { LONGEST_LINE } from '../../main/control/protocol';
import type { ReportAsk } from '../../main/control/reports/ask';
import { ControlServer } from '../../main/control/server';
import type { DataAsk } from '../../shared/exchange/exchange';
import { MINUTE } from '../../shared/time/moment';
import { EVERY_COMMAND, EXAMPLES } from '../main/commands';
import { isCommand } from '../main/is-command';
import { isDataAsk, isEdit, isReportAsk } from '../main/is-edit';
import { socketFolder } from '../main/socket';
import { settle } from '../support/simulated-clock';
import { App } from './app';
import { Tally } from './tally';
import { part } from './texts';
import { messagesLike } from './values';

/** How a line gets to the app. */
const MANNERS = [
  'a line',
  'torn',
  'many in a packet',
  'many at once',
  'broken bytes',
  'hung up midway',
  'never read',
] as const;
type Manner = (typeof MANNERS)[number];

const OWN = '{"format":"arbetsro-content","version":1,"tips":[{"text":"Vädra."}],"activities":[]}';
const BARE: readonly unknown[] = [
  ...['status', 'diagnostics', 'export', 'sign', 'policy', 'watch-sign', 'watch-events'],
];
const GOOD: readonly unknown[] = [
  ...BARE.map((what) => ({ ask: what })),
  ...['tips', 'activities'].map((what) => ({ ask: 'list', what })),
  ...['look', 'now', 'off-work', 'skip'].map((want) => ({ ask: 'update', want })),
  ...[OWN, '', '{}', '['.repeat(50_000)].map((text) => ({ ask: 'import', text })),
  ...['/tmp/a.ics', 'a.ics', '../a.ics', null].map((path) => ({ ask: 'calendar', path })),
  ...(
    [
      { edit: 'goal.add', text: 'Ring', ifTime: false, weight: 'heavy', deadline: '2026-11-24', at: '09:00' },
      { edit: 'goal.at', goal: 1, at: null },
      { edit: 'plan.time', what: 'lunch', at: '11:30', minutes: 40 },
      { edit: 'closeout', date: null, field: 'done', text: 'allt', append: true },
      { edit: 'closeout.begin', date: '2026-11-20', at: null, place: 'home', how: 'lugnt' },
      { edit: 'person.talked', name: 'Amina' },
      { edit: 'agenda.done', line: 1, done: true },
      { edit: 'setting', name: 'sound', value: 'on' },
      {
        ...{ edit: 'times', date: '2026-11-20', place: null },
        spans: [{ from: '08:00', to: '12:00' }],
        pauses: [{ kind: 'lunch', from: '11:00', to: '11:30' }],
      },
    ] as const satisfies readonly Edit[]
  ).map((edit) => ({ ask: 'edit', edit })),
  ...(
    [
      { report: 'day', date: null },
      { report: 'summary', date: '2026-11-20' },
      { report: 'month', date: '2026-11-20' },
      { report: 'search', words: 'Ring' },
      { report: 'setting', name: 'sound' },
      { report: 'guide', sheet: 'none' },
      { report: 'text', text: 'questions' },
      { report: 'plan' },
      { report: 'notices' },
    ] as const satisfies readonly ReportAsk[]
  ).map((report) => ({ ask: 'report', report })),
  ...(
    [
      { what: 'week', date: '2026-11-23', format: 'csv' },
      { what: { first: '2026-11-01', last: '2026-11-23' }, date: '2026-11-23', format: 'json' },
      { what: { first: '0001-01-01', last: '9998-12-31' }, date: '2026-11-23', format: 'markdown' },
    ] as const satisfies readonly DataAsk[]
  ).map((data) => ({ ask: 'data', data })),
  { ask: 'bench', method: 'advance', argument: 1 },
  ...EVERY_COMMAND.map((command) => ({ ask: 'command', command })),
];

/** Lines that no program would write, but a hand could. */
const ODD: readonly string[] = [
  ...['', ' ', '\0', '\uFEFF{"ask":"status"}', '{"ask":"status"}\r', '{"ask":"status"}{"ask":"status"}'],
  ...[
    '{"ask":"status","ask":"export"}',
    '{"ask":"export","ask":1}',
    '{"\\u0061sk":"status"}',
    '{"ask":"sta\0tus"}',
  ],
  ...[
    '{"__proto__":{"ask":"status"}}',
    '{"ask":"status","__proto__":{"polluted":1}}',
    '{"ask":{"toString":1}}',
  ],
  ...['NaN', '1e999', '-0', '[{"ask":"status"}]', '{"ask":["status"]}', '{"ask":"command"}'],
  '{"ask":"command","command":{"type":"pause.start","kind":"lunch","minutes":1e999}}',
  '{"ask":"command","command":{"type":"pause.start","kind":"lunch","minutes":-1e308}}',
  `{"ask":"command","command":{"type":"pause.start","kind":"lunch","minutes":1${'0'.repeat(5_000)}}}`,
  `{"ask":"command","command":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  `{"ask":"command","command":${'{"type":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
  `{"ask":"import","text":"${'\\ud800'.repeat(50_000)}"}`,
  `{"ask":"command","command":{"type":"tip.hide","tip":"${'x'.repeat(LONGEST_LINE)}"}}`,
];

interface Case {
  readonly manner: Manner;
  readonly lines: readonly string[];
  /** Where it is torn, cut or broken: parts of the whole, from 0 up to 1. */
  readonly at: readonly number[];
}

const textOf = (body: unknown): string => {
  try {
    return JSON.stringify(body) ?? String(body);
  } catch {
    return Object.prototype.toString.call(body);
  }
};
const lineLike = fc.oneof(
  { weight: 5, arbitrary: messagesLike(GOOD).map(textOf) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);
const cases: fc.Arbitrary<Case> = fc.constantFrom(...MANNERS).chain((manner) =>
  fc.record({
    manner: fc.constant(manner),
    lines: fc.array(lineLike, {
      minLength: 1,
      maxLength: manner === 'many in a packet' || manner === 'many at once' ? 12 : 1,
    }),
    at: fc.array(part, { minLength: 1, maxLength: 8 }),
  }),
);

/** After this many cases the app is started anew, so that it does not drown in what it took. */
const PER_APP = 300;

/** Talks to a real socket of the app `count` times, as no honest program would, with an honest one beside. */
export async function attackControl(count: number, seed: number): Promise<readonly Tally[]> {
  const tallies = new Map(MANNERS.map((manner) => [manner, new Tally(`control socket, ${manner}`)]));
  for (let done = 0; done < count; done += PER_APP) {
    const attack = await Attack.begin(tallies);
    const tried = fc.sample(cases, { seed: seed + done, numRuns: Math.min(PER_APP, count - done) });
    for (const [index, one] of tried.entries()) {
      await attack.try(one);
      if (index % 50 === 49) await attack.app.pass(((index % 7) + 1) * 9 * MINUTE);
    }
    await attack.end();
  }
  return [...tallies.values()];
}

class Attack {
  private constructor(
    readonly app: App,
    readonly address: string,
    readonly tallies: ReadonlyMap<Manner, Tally>,
    readonly end: () => Promise<void>,
  ) {}

  static async begin(tallies: ReadonlyMap<Manner, Tally>): Promise<Attack> {
    const app = await App.open();
    for (const command of EXAMPLES['day.start'].slice(0, 1))
      await app.desk.until(app.companion.command(command));
    const folder = await socketFolder();
    const address = controlAddress(folder.path(''));
    const server = new ControlServer(app.control);
    if (!(await server.listen(address))) throw new Error('nobody can listen here');
    return new Attack(app, address, tallies, async () => {
      await app.pass(30 * MINUTE);
      await server.close();
      app.close();
      await folder.remove();
    });
  }

  async try({ manner, lines, at }: Case): Promise<void> {
    const { app } = this;
    const tally = this.tallies.get(manner);
    if (tally === undefined) throw new Error(`no tally for ${manner}`);
    await app.rest();
    const before = app.traces;
    const from = performance.now();
    const answers = await this.#say(manner, lines, at);
    tally.took(performance.now() - from);
    const isUnheard = answers === 'unheard';
    const isShort = lines.every((line) => Buffer.byteLength(line) < LONGEST_LINE);
    if (manner === 'a line' && isShort && answers.length === 0) tally.fault('crash', lines, 'no answer');
    const isRefused = !isUnheard && answers.every(isNotUnderstood);
    tally.count(isRefused ? 'refused' : 'accepted');
    tally.lookForPollution(lines);
    if (isRefused && app.traces.some((trace, index) => trace !== before[index]))
      tally.fault('changed', lines, 'what was not understood');
    if (!isUnheard && !isRefused && manner !== 'broken bytes') this.#checkLetIn(tally, lines, answers);
    await app.rest();
    for (const failure of app.failures.splice(0)) tally.fault('crash', lines, failure);
    const honest = await app.desk.until(ask(this.address, { ask: 'status' }));
    if (!honest.ok) tally.fault('crash', lines, 'an honest question is not answered');
  }

  /** What was answered; `unheard` where nobody listened. */
  async #say(
    manner: Manner,
    lines: readonly string[],
    at: readonly number[],
  ): Promise<readonly unknown[] | 'unheard'> {
    const whole = Buffer.from(lines.map((line) => `${line.replaceAll('\n', ' ')}\n`).join(''));
    const places = at.map((part) => Math.floor(part * whole.length)).sort((a, b) => a - b);
    switch (manner) {
      case 'a line':
      case 'many in a packet':
        return this.#heard([whole], lines.length);
      case 'torn':
        return this.#heard(
          [0, ...places].map((place, index) => whole.subarray(place, places[index] ?? whole.length)),
          lines.length,
        );
      case 'many at once': {
        const heard = await Promise.all(lines.map((line) => this.#heard([Buffer.from(`${line}\n`)], 1)));
        return heard.flat();
      }
      case 'broken bytes': {
        const broken = Buffer.from(whole.subarray(0, -1));
        for (const [index, place] of places.entries())
          if (place < broken.length) broken[place] = [0, 0xff, 0xc3, 0x80][index % 4] ?? 0;
        return this.#heard([broken, Buffer.from('\n')], 1);
      }
      case 'hung up midway': {
        const client = new Client(this.address);
        await client.send(whole.subarray(0, places[0] ?? 0));
        await settle(places.length);
        client.hangUp();
        await settle();
        // Without an end it is no line, and must not count as one.
        return [];
      }
      case 'never read': {
        const client = new Client(this.address);
        client.socket.pause();
        // Enough to fill what the system keeps for a socket, be it with answers.
        const times = Math.min(40, Math.ceil(1_000_000 / whole.length));
        for (let sent = 0; sent < times; sent += 1) client.socket.write(whole);
        await settle(40);
        client.hangUp();
        await settle();
        return 'unheard';
      }
    }
  }

  async #heard(parts: readonly Uint8Array[], lines: number): Promise<readonly unknown[]> {
    const client = new Client(this.address);
    for (const part of parts) {
      client.socket.write(part);
      if (parts.length > 1) await settle(2);
    }
    // What is refused needs no time; only what is kept may wait for a clock.
    for (let turn = 0; turn < 500 && client.isWaiting(lines); turn += 1) await settle(1);
    await this.app.desk.until(client.answers(lines));
    client.hangUp();
    return client.said;
  }

  #checkLetIn(tally: Tally, lines: readonly string[], answers: readonly unknown[]): void {
    const [line, ...more] = lines;
    if (line === undefined || more.length > 0) return;
    if (answers.length > 0 && !isQuestion(line)) tally.fault('let in', line, 'no question');
  }
}

function isNotUnderstood(answer: unknown): boolean {
  return /^\{"ok":false,"reason":"(not-understood|too-long)"\}$/.test(JSON.stringify(answer));
}

/** Judged apart from the schemas of main. */
function isQuestion(line: string): boolean {
  let question: Readonly<Record<string, unknown>>;
  try {
    question = JSON.parse(line.replace(/^\uFEFF/, '')) as typeof question;
  } catch {
    return false;
  }
  const { ask: what, ...rest } = question;
  const keys = Object.keys(rest).sort().join();
  if (BARE.includes(what)) return keys === '';
  switch (what) {
    case 'edit':
      return keys === 'edit' && isEdit(rest['edit']);
    case 'report':
      return keys === 'report' && isReportAsk(rest['report']);
    case 'update':
      return keys === 'want' && /^(look|now|off-work|skip)$/.test(String(rest['want']));
    case 'data':
      return keys === 'data' && isDataAsk(rest['data']);
    case 'list':
      return keys === 'what' && (rest['what'] === 'tips' || rest['what'] === 'activities');
    case 'import':
      return keys === 'text' && typeof rest['text'] === 'string';
    case 'calendar':
      return keys === 'path' && (rest['path'] === null || isAbsolutePath(rest['path']));
    case 'command':
      return keys === 'command' && isCommand(rest['command']);
    default:
      return false;
  }
}

function isAbsolutePath(path: unknown): boolean {
  return typeof path === 'string' && (path.startsWith('/') || /^([a-z]:)?[\\/]/i.test(path));
}

class Client {
  readonly socket: Socket;
  readonly said: unknown[] = [];
  #text = '';
  #wake: () => void = () => undefined;

  constructor(address: string) {
    this.socket = connect(address);
    this.socket.setEncoding('utf8');
    this.socket.on('data', (chunk: string) => {
      const lines = (this.#text + chunk).split('\n');
      this.#text = lines.pop() ?? '';
      this.said.push(...lines.map((line): unknown => JSON.parse(line)));
      this.#wake();
    });
    this.socket.on('error', () => undefined);
    this.socket.on('close', () => {
      this.#wake();
    });
  }

  send(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.socket.write(bytes, () => {
        resolve();
      });
    });
  }

  isWaiting(lines: number): boolean {
    return this.said.length < lines && !this.socket.destroyed;
  }

  /** Resolves with so many answers, or fewer once the other side has hung up. */
  async answers(lines: number): Promise<void> {
    while (this.isWaiting(lines))
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
  }

  hangUp(): void {
    this.socket.destroy();
  }
}
