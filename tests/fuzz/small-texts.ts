import { createServer, type Server } from 'node:net';
import fc from 'fast-check';
import { ZodError } from 'zod';
import { controlAddress } from '../../main/control/address';
import { parseArguments } from '../../main/control/arguments';
import { VERBS } from '../../main/control/verbs/table';
import { ask, watch } from '../../main/control/client';
import { LONGEST_OUTPUT } from '../../main/presence/program';
import { copiedFrom } from '../../main/store/synced/copy-name';
import { JsonArrays } from '../../main/presence/linux/json-arrays';
import { PipeWireGraph } from '../../main/presence/linux/pipewire-graph';
import { cookieFor } from '../../main/presence/linux/xauthority';
import { readLine } from '../../main/presence/windows/watcher';
import { isCommand } from '../main/is-command';
import { socketFolder } from '../main/socket';
import type { Parser, Verdict } from './parsers';
import { filesLike } from './texts';

const REFUSED: Verdict = { outcome: 'refused', wrong: null };
const taken = (wrong: string | null): Verdict => ({ outcome: 'accepted', wrong });
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const copyNames: Parser = {
  name: 'names of sync copies',
  generate: filesLike(
    [
      '2026-11 (conflicted copy 2026-11-29 101112).json',
      '2026-11.side.sync-conflict-20261129-101112-D4LGQYW.json',
      "guides (A's conflicted copy) (1) (B's conflicted copy).json",
      'content-LAPTOP7.json',
      ...[
        'people 2.json',
        'settings.json',
        '.2026-11.json.4711-0123456789ab.tmp',
        'a (1) (1) (1) (1) 2 2 2 2.json',
      ],
      `settings${' (1)'.repeat(3_000)}.json`,
      `settings${' (conflict'.repeat(3_000)}).json`,
    ],
    false,
  ),
  // No file system has longer names.
  largest: 65_536,
  run: (bytes) => {
    const name = textOf(bytes);
    const of = copiedFrom(name);
    if (of === null) return Promise.resolve(REFUSED);
    const isRight =
      /^([a-z]+|\d{4}-\d{2}(\.side)?)$/.test(of) &&
      name.normalize('NFC').startsWith(of) &&
      name.endsWith('.json');
    return Promise.resolve(taken(isRight ? null : of));
  },
};

const words: Parser = {
  name: 'command line',
  generate: filesLike(
    [
      ...VERBS,
      ...[
        'start office',
        'pause lunch --minutes 45',
        'break Titta ut',
        'meeting start --minutes 30 --json',
        'sign --watch --json',
      ],
      ...[
        'day ill 2026-11-23',
        'tick group-in',
        'calendar /a b.ics',
        'content import f',
        'activity hide act-1',
        'status --verbose',
      ],
      ...[
        '--minutes',
        '--json --json',
        'constructor',
        '__proto__ x',
        'toString',
        '-- start',
        'pause --minutes 1e3',
        'pause --minutes ٣',
      ],
    ],
    false,
  ),
  // Linux passes on no more.
  largest: 2_000_000,
  run: (bytes) => {
    const request = parseArguments(textOf(bytes).split(' '), '2026-11-23');
    if (request.type !== 'command') return Promise.resolve(request.type === 'wrong' ? REFUSED : taken(null));
    return Promise.resolve(taken(isCommand(request.command) ? null : JSON.stringify(request.command)));
  },
};

/** What the command line hears where it expects the app. */
const answers: Parser = {
  name: 'answers to the command line',
  // Who answers there is of the same account, and has more to say at most by mistake.
  largest: 1_000_000,
  generate: filesLike(
    ['{"ok":true,"value":1}\n', '{"ok":false,"reason":"not-understood"}\n', 'null\n'],
    false,
  ),
  run: async (bytes) => {
    const folder = await socketFolder();
    const address = controlAddress(folder.path(''));
    const server = createServer((socket) => {
      socket.on('error', () => undefined).resume();
      socket.end(bytes);
    });
    try {
      await new Promise<void>((resolve) => server.listen(address, resolve));
      const answer = await ask(address, { ask: 'status' });
      const heard: unknown[] = [];
      await watch(address, { ask: 'watch-sign' }, (one) => heard.push(one));
      return !answer.ok && answer.reason === 'no-answer' ? REFUSED : taken(null);
    } finally {
      await closed(server);
      await folder.remove();
    }
  },
};

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

const NODE = {
  id: 7,
  type: 'PipeWire:Interface:Node',
  info: { state: 'running', props: { 'media.class': 'Stream/Input/Audio', 'stream.monitor': true } },
};

/** It throws at what it does not know, which is caught where it is asked. */
const pipewire: Parser = {
  name: 'pw-dump',
  largest: LONGEST_OUTPUT,
  generate: filesLike(
    [JSON.stringify([NODE, { id: 8, type: 'x', info: null }]), '[][{"id":7,"info":null}]'.slice(2)],
    true,
  ),
  run: (bytes) => {
    const graph = new PipeWireGraph();
    try {
      for (const array of new JsonArrays().take(textOf(bytes))) graph.take(array);
    } catch (error) {
      const isExpected =
        error instanceof SyntaxError || error instanceof ZodError || String(error).includes('without end');
      return Promise.resolve(isExpected ? REFUSED : { ...REFUSED, wrong: String(error) });
    }
    return Promise.resolve(taken(typeof graph.uses.microphone === 'boolean' ? null : 'no answer'));
  },
};

/** A record of an authority file: the family, then address, number of the display, name and cookie, each with its length. */
const record = (fields: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([Buffer.from([1, 0]), ...fields.flatMap((field) => [Buffer.from([0, field.length]), field])]);
const COOKIE = record(
  ['host', '0', 'MIT-MAGIC-COOKIE-1', 'sixteen letters!'].map((text) => Buffer.from(text)),
);

const authority: Parser = {
  name: 'authority file of X11',
  generate: fc
    .tuple(
      fc.array(fc.array(fc.uint8Array({ maxLength: 20 }), { minLength: 3, maxLength: 5 }).map(record), {
        maxLength: 3,
      }),
      fc.nat({ max: 40 }),
      fc.boolean(),
    )
    .map(([records, cut, isCut]) => {
      const file = Buffer.concat([...records, COOKIE]);
      return isCut ? file.subarray(0, Math.max(0, file.length - cut)) : file;
    }),
  run: (bytes) => Promise.resolve(cookieFor(Buffer.from(bytes), '0') === null ? REFUSED : taken(null)),
};

const watcher: Parser = {
  name: 'line of the Windows watcher',
  generate: filesLike(
    [
      'microphone=0 camera=133400000000000000 screen=? state=5 mode=0\r\n',
      'microphone=? camera=? screen=9999999999999999999 state=? mode=?',
    ],
    false,
  ),
  run: (bytes) => Promise.resolve(readLine(textOf(bytes)) === null ? REFUSED : taken(null)),
};

/** Names, lines and words that the app takes in besides files. */
export const SMALL_TEXTS: readonly Parser[] = [copyNames, words, answers, pipewire, authority, watcher];
