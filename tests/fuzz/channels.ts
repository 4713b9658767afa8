import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { BadMessage } from '../../main/ipc/dispatch';
import { listen } from '../../main/desktop/listen';
import { APP_ORIGIN, contract, type Contract, type WindowName } from '../../shared/contract';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { MINUTE } from '../../shared/time/moment';
import { EVERY_COMMAND, EXAMPLES } from '../main/commands';
import { isCommand } from '../main/is-command';
import { App } from './app';
import { takeRegistered } from './electron';
import { Tally } from './tally';
import { messagesLike } from './values';

type Names<G extends keyof Contract> = {
  readonly [N in keyof Contract[G]]: Contract[G][N] extends { readonly kind: 'push' }
    ? never
    : `${G}.${N & string}`;
}[keyof Contract[G]];
/** Every channel on which main listens. */
export type Channel = { readonly [G in keyof Contract]: Names<G> }[keyof Contract];

/** Every channel of the contract on which main listens, read from the contract itself. */
export function channelsOfContract(): readonly string[] {
  return Object.entries(contract).flatMap(([group, messages]) =>
    Object.entries(messages).flatMap(([name, { kind }]) => (kind === 'push' ? [] : [`${group}.${name}`])),
  );
}

const ALL: readonly WindowName[] = ['home', 'nudge', 'break', 'sign'];
const HOME: readonly WindowName[] = ['home'];

interface Target {
  /** The windows that may use it; which commands a window may send is told apart. */
  readonly who: readonly WindowName[];
  /** Good messages; none where the channel takes no argument. `sheet` is the id of one that is there. */
  readonly good: (sheet: string) => readonly unknown[];
}

const none = (): readonly unknown[] => [];
const DAYS = ['2026-11-23', '2026-11-22', '0000-01-01', '0001-01-01', '9999-12-31', '2024-02-29'];

const SOURCES = [
  { type: 'snapshot', id: '2026-11-23' },
  { type: 'snapshot', id: '2026-11-23.2' },
  { type: 'set-aside', name: '2026-11.20261123T151733123Z.json' },
];

/** What each channel takes, and from whom. One that is missing does not compile. */
export const TARGETS: Readonly<Record<Channel, Target>> = {
  'companion.read': { who: ['home', 'nudge', 'break'], good: none },
  'companion.command': {
    who: ['home', 'nudge', 'break'],
    good: (sheet) => [
      ...EVERY_COMMAND,
      { type: 'sheet.rename', sheet, name: 'B' },
      ...DAYS.map((day) => ({ type: 'day.mark', day, kind: 'ill' })),
      { type: 'settings.change', change: DEFAULT_SETTINGS },
      ...[-8.64e15, 8.64e15, 1e300, 0.5].map((stoppedAt) => ({
        type: 'repair.answer',
        answer: { stoppedAt },
      })),
    ],
  },
  'content.save': { who: HOME, good: none },
  'content.read': { who: HOME, good: none },
  'lookBack.read': {
    who: HOME,
    good: () => ['day', 'week', 'month', 'year'].flatMap((unit) => DAYS.map((date) => ({ unit, date }))),
  },
  'lookBack.day': { who: HOME, good: () => DAYS },
  'lookBack.search': { who: HOME, good: () => ['rapport', '', ' ', '(a+)+$', '\\', '\ud800', 'I\u0307'] },
  'lookBack.changes': { who: HOME, good: none },
  'data.whatGoes': {
    who: HOME,
    good: () => [
      ...DAYS.map((day) => ({ type: 'day', day })),
      ...DAYS.map((day) => ({ type: 'month', month: day.slice(0, 7) })),
      { type: 'everything' },
    ],
  },
  'data.forget': {
    who: HOME,
    good: () => [
      ...DAYS.map((day) => ({ type: 'day', day })),
      ...DAYS.map((day) => ({ type: 'month', month: day.slice(0, 7) })),
      { type: 'everything' },
    ],
  },
  'earlier.list': { who: HOME, good: none },
  'earlier.compare': { who: HOME, good: () => SOURCES },
  'earlier.putBack': {
    who: HOME,
    good: (sheet) =>
      SOURCES.map((source) => ({
        source,
        days: DAYS.slice(0, 2),
        parts: [
          { value: 'guides', place: `sheets/${sheet}` },
          { value: 'settings', place: 'settings/breaks' },
        ],
      })),
  },
  'earlier.saveSetAside': { who: HOME, good: () => ['2026-11.20261123T151733123Z.json', '../2026-11.json'] },
  'earlier.check': { who: HOME, good: () => [-1, 0, 1].map((seen) => ({ seen })) },
  'exchange.save': {
    who: HOME,
    good: () =>
      ['day', 'week', 'month', 'all'].flatMap((what) =>
        DAYS.flatMap((date) =>
          ['json', 'csv', 'markdown', 'pdf', 'calendar'].map((format) => ({ what, date, format })),
        ),
      ),
  },
  'exchange.open': { who: HOME, good: none },
  'exchange.takeIn': { who: HOME, good: () => [{ bringBack: true }, { bringBack: false }] },
  'guides.read': { who: HOME, good: (sheet) => [sheet, 'none'] },
  'guides.save': {
    who: HOME,
    good: (sheet) => ['pdf', 'markdown', 'calendar'].map((format) => ({ sheet, format })),
  },
  'guides.saveForm': { who: HOME, good: (sheet) => [{ sheet }, { guide: 'support' }, { guide: 'none' }] },
  'diagnostics.read': { who: HOME, good: none },
  'diagnostics.copy': { who: HOME, good: none },
  'words.copy': {
    who: HOME,
    good: (sheet) => [
      'questions',
      'agenda',
      'at-work',
      ...DAYS.map((date) => ({ text: 'late-ends', date })),
      ...DAYS.map((date) => ({ text: 'day', date, parts: ['done', 'tomorrow'] })),
      { text: 'sheet', sheet, part: 'talk' },
    ],
  },
  'links.open': {
    who: HOME,
    good: () => [
      'https://example.se/a?b#c',
      'mailto:a@example.se',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://a:b@example.se',
      'https://\u202eexample.se',
      'http://[::1',
    ],
  },
  'updates.ask': { who: HOME, good: () => ['look', 'now', 'off-work', 'skip'] },
  'sign.read': { who: ['sign'], good: none },
  'sign.fill': { who: ['sign'], good: () => ['toggle', 'leave'] },
  'break.painted': { who: ['break', 'nudge'], good: () => ['1', 'a', ''] },
};
const CHANNELS = Object.keys(TARGETS) as readonly Channel[];

/** What a window with a moment has no business with, whatever the app thinks. */
const HOME_ALONE: ReadonlySet<string> = new Set([
  ...['settings.change', 'calendar.choose', 'calendar.forget', 'app.quit', 'sheet.delete', 'sheet.fill'],
  ...[
    'person.save',
    'person.delete',
    'own.add',
    'times.correct',
    'closeout.save',
    'plan.save',
    'member.save',
  ],
]);

/** Who sends, and for which window that has to be taken. */
interface Sender {
  readonly window: WindowName | null;
  readonly event: unknown;
}

const page = (name: string): string => `${APP_ORIGIN}/${name}.html`;
const sent = (from: string, url: string, parent: unknown = null): unknown => ({
  sender: from,
  senderFrame: { url, parent },
});

const SENDERS: readonly Sender[] = [
  ...ALL.map((window) => ({ window, event: sent(window, page(window)) })),
  ...ALL.map((window) => ({ window, event: sent(window, `${page(window)}?lang=sv#a`) })),
  { window: null, event: sent('home', page('home'), { url: page('home') }) },
  { window: null, event: { sender: 'home', senderFrame: null } },
  { window: null, event: { sender: 'home' } },
  { window: null, event: sent('nobody', page('home')) },
  { window: null, event: sent('sign', page('home')) },
  ...[
    'https://example.org/home.html',
    'about:blank',
    'file:///home.html',
    '',
    'app://arbetsro.evil/home.html',
  ].map((url) => ({ window: null, event: sent('home', url) })),
];

/** Says which window a page is of; the pages of this app are known by their names. */
const windows = {
  nameOf: (contents: unknown) => ALL.find((name) => name === contents) ?? null,
};

interface Message {
  readonly channel: Channel;
  readonly sender: Sender;
  readonly body: unknown;
}

/** After this many messages the app is started anew, so that it does not drown in what it took. */
const PER_APP = 400;
/** The log tells of a refusal in words of its own. */
const REFUSAL = /^ipc [\w.]+ refused: [\w ,.-]{1,80}$/;

/** Sends `count` messages to every channel in turn, from windows of the app and from others. */
export async function attackChannels(count: number, seed: number): Promise<readonly Tally[]> {
  const tallies = new Map(CHANNELS.map((name) => [name, new Tally(name)]));
  for (let done = 0; done < count; done += PER_APP) {
    const attack = await Attack.begin(tallies);
    const messages = fc.sample(messagesTo(attack.sheet), {
      seed: seed + done,
      numRuns: Math.min(PER_APP, count - done),
    });
    for (const [index, message] of messages.entries()) {
      await attack.send(message);
      if (attack.isOver) break;
      if (index % 50 === 49) await attack.app.pass(((index % 7) + 1) * 9 * MINUTE);
    }
    // What the last ones set going.
    await attack.app.pass(30 * MINUTE);
    attack.end();
    done -= attack.unsent(messages.length);
  }
  return [...tallies.values()];
}

function messagesTo(sheet: string): fc.Arbitrary<Message> {
  const sender = fc.oneof(
    { weight: 3, arbitrary: fc.constant(SENDERS[0]) },
    { weight: 2, arbitrary: fc.constantFrom(...SENDERS) },
  ) as fc.Arbitrary<Sender>;
  const to = (channel: Channel): fc.Arbitrary<Message> =>
    fc
      .record({ sender, body: messagesLike(TARGETS[channel].good(sheet)) })
      .map(({ sender: from, body }) => ({ channel, sender: ownOf(channel, from), body }));
  return fc.oneof(
    ...CHANNELS.map((channel) => ({
      weight: channel === 'companion.command' ? 16 : 2,
      arbitrary: to(channel),
    })),
  );
}

/** The sign's channels would never hear of the right window if most messages came from home. */
function ownOf(channel: Channel, sender: Sender): Sender {
  const [first] = TARGETS[channel].who;
  return sender === SENDERS[0] ? (SENDERS.find(({ window }) => window === first) ?? sender) : sender;
}

class Attack {
  #sent = 0;

  private constructor(
    readonly app: App,
    readonly sheet: string,
    readonly tallies: ReadonlyMap<Channel, Tally>,
    readonly registered: ReturnType<typeof takeRegistered>,
  ) {}

  /** An app in the middle of a day, with something of everything. */
  static async begin(tallies: ReadonlyMap<Channel, Tally>): Promise<Attack> {
    const app = await App.open();
    const begin = [
      ...EXAMPLES['day.start'].slice(0, 1),
      ...EXAMPLES['plan.save'].slice(0, 1),
      { type: 'sheet.begin', guide: 'support', name: 'A', like: null } as const,
      ...EXAMPLES['person.save'].slice(0, 1),
    ];
    for (const command of begin) await app.desk.until(app.companion.command(command));
    // What an answer throws is judged where it is awaited.
    listen(app.dispatch, windows, () => undefined);
    await app.rest();
    return new Attack(app, app.companion.state.sheets[0]?.id ?? '', tallies, takeRegistered());
  }

  /** Everything was deleted: the real app starts anew then. */
  get isOver(): boolean {
    return this.app.effects.includes('anew');
  }

  unsent(of: number): number {
    return of - this.#sent;
  }

  async send({ channel, sender, body }: Message): Promise<void> {
    this.#sent += 1;
    const { app } = this;
    const tally = this.tallies.get(channel);
    if (tally === undefined) throw new Error(`no tally for ${channel}`);
    await app.rest();
    const before = app.traces;
    const lines = app.log.length;
    const message = crossed(body);
    const from = performance.now();
    const outcome = await this.#answer(channel, sender, message, lines).catch((error: unknown) => {
      tally.fault('crash', message, error);
      return 'accepted' as const;
    });
    tally.took(performance.now() - from);
    tally.count(outcome);
    tally.lookForPollution(message);
    if (outcome === 'accepted') this.#checkLetIn(tally, channel, sender, message);
    else {
      await app.rest();
      if (app.traces.some((trace, at) => trace !== before[at]))
        tally.fault('changed', message, 'a refused message');
      if (!app.log.slice(lines).every((line) => REFUSAL.test(line)))
        tally.fault('let in', message, `words in the log: ${app.log.slice(lines).join('; ')}`);
    }
    for (const failure of app.failures.splice(0)) tally.fault('crash', message, failure);
  }

  end(): void {
    this.app.close();
  }

  async #answer(
    channel: Channel,
    sender: Sender,
    message: unknown,
    lines: number,
  ): Promise<'accepted' | 'refused'> {
    const { answers, told } = this.registered;
    const tell = told.get(channel);
    if (tell !== undefined) {
      tell(sender.event, message);
      return this.app.log.length > lines ? 'refused' : 'accepted';
    }
    const answer = answers.get(channel);
    if (answer === undefined) throw new Error(`nobody listens on ${channel}`);
    try {
      const work = Promise.resolve().then(() => answer(sender.event, message));
      // It crosses back to the window.
      structuredClone(await this.app.desk.until(work));
      return 'accepted';
    } catch (error) {
      if (error instanceof BadMessage) return 'refused';
      throw error;
    }
  }

  #checkLetIn(tally: Tally, channel: Channel, { window }: Sender, message: unknown): void {
    if (window === null || !TARGETS[channel].who.includes(window))
      tally.fault('let in', message, `from ${String(window)}`);
    if (channel !== 'companion.command') return;
    if (!isCommand(withoutUndefined(message))) tally.fault('let in', message, 'no command');
    const type = String((message as { readonly type?: unknown } | null)?.type);
    if (window !== 'home' && HOME_ALONE.has(type))
      tally.fault('let in', message, `${type} from ${String(window)}`);
  }
}

/** A message as it comes out on the other side; one that cannot cross comes as it is, which is worse. */
function crossed(body: unknown): unknown {
  try {
    return structuredClone(body);
  } catch {
    return body;
  }
}

/** A field that is undefined is left out by main, and JSON leaves it out too. */
function withoutUndefined(message: unknown): unknown {
  return JSON.parse(JSON.stringify(message)) as unknown;
}
