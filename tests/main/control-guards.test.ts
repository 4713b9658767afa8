import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { controlAddress } from '../../main/control/address';
import { ask, watch } from '../../main/control/client';
import { linesOf } from '../../main/control/lines';
import { LONGEST_LINE, type Answer, type Question } from '../../main/control/protocol';
import { ControlServer, type ControlPorts } from '../../main/control/server';
import { nodeDisk } from '../../main/store/disk';
import { ensureFolder } from '../../main/store/shelf';
import { LONGEST_EXCHANGE } from '../../shared/content/exchange';
import { settle } from '../support/simulated-clock';
import { socketFolder, Talk } from './socket';

const WATCH = '{"ask":"watch-sign"}\n';
const NOT_RUNNING = { ok: false, reason: 'not-running' };
const NOT_UNDERSTOOD = { ok: false, reason: 'not-understood' };
const line = (command: unknown): string => `${JSON.stringify({ ask: 'command', command })}\n`;
/** Answers with the length of the command, so that a failure can be read. */
const measure = (question: Question): Promise<Answer> =>
  Promise.resolve({ ok: true, value: question.ask === 'command' ? String(question.command).length : 0 });

/** Waits until a count rests. */
async function restOf(count: () => number): Promise<void> {
  for (let before = -1; before !== count();) {
    before = count();
    await settle(50);
  }
}

let folder: Awaited<ReturnType<typeof socketFolder>>;
let server: ControlServer | null = null;
let failures: unknown[] = [];
const address = (): string => folder.path('control.sock');

beforeEach(async () => {
  folder = await socketFolder();
  failures = [];
});
afterEach(async () => {
  await server?.close();
  server = null;
  await folder.remove();
});

async function talk(
  answer: ControlPorts['answer'] = measure,
  watching: ControlPorts['watch'] = () => () => undefined,
): Promise<Talk> {
  server = new ControlServer({ answer, watch: watching, failed: (error) => failures.push(error) });
  expect(await server.listen(address())).toBe(true);
  return new Talk(address());
}

describe('an answer that fails', () => {
  it('is answered in words and told of, and the conversation goes on; a line that is not understood is not', async () => {
    const broken = new Error('broken');
    const open = await talk((question) =>
      question.ask === 'command' ? Promise.reject(broken) : Promise.resolve({ ok: true, value: 0 }),
    );
    await open.send(`${line(1)}{"ask":"status"}\n`);
    expect(await open.answers(2)).toEqual([
      { ok: false, reason: 'internal' },
      { ok: true, value: 0 },
    ]);
    expect(failures).toEqual([broken]);
    await open.send('{\n');
    expect((await open.answers(3)).at(-1)).toEqual(NOT_UNDERSTOOD);
    open.hangUp();
    await open.closed;
    expect(failures).toEqual([broken]);
  });
});

describe('a line', () => {
  it('has room for any file of own content, and its bytes are counted', async () => {
    const open = await talk();
    // Four bytes each, two units of a string each.
    const many = '\u{1F331}'.repeat((LONGEST_LINE - 100) / 4);
    await open.send(line(many));
    expect(await open.answers(1)).toEqual([{ ok: true, value: many.length }]);
    void open.send(line('\u{1F331}'.repeat(LONGEST_LINE / 4)));
    await open.closed;
    expect(await open.answers(0)).toHaveLength(1);
    const text = String.fromCharCode(1).repeat(LONGEST_EXCHANGE);
    expect(Buffer.byteLength(JSON.stringify({ ask: 'import', text }))).toBeLessThanOrEqual(LONGEST_LINE);
  });

  it('that is no UTF-8 is not understood', async () => {
    const open = await talk();
    await open.send(Buffer.from('{"ask":"command","command":"\xff\xfe"}\n', 'latin1'));
    await open.send(line('here'));
    expect(await open.answers(2)).toEqual([NOT_UNDERSTOOD, { ok: true, value: 4 }]);
    open.hangUp();
  });

  it('is put together from bytes that come one by one, up to the longest', async () => {
    const bytes = (text: string): AsyncIterable<Uint8Array> =>
      (async function* () {
        for (const byte of Buffer.from(text)) yield Promise.resolve(Uint8Array.of(byte));
      })();
    const read = async (text: string, longest: number): Promise<readonly string[]> => {
      const lines: string[] = [];
      for await (const one of linesOf(bytes(text), longest)) lines.push(Buffer.from(one).toString());
      return lines;
    };
    const long = 'å'.repeat(2_000);
    expect(await read(`a\n\n${long}\nrest`, 4_000)).toEqual(['a', '', long]);
    expect(await read(`a\n\n${long}\nb\n`, 3_999)).toEqual(['a', '']);
    expect(await read(`a\n${long}b`, 4_000)).toEqual(['a']);
  });
});

describe('the app', () => {
  it('asks no more for one that does not read its answers, goes on where it does, and others go on', async () => {
    let asked = 0;
    const long: Answer = { ok: true, value: 'x'.repeat(20_000) };
    const open = await talk((question) => {
      if (question.ask === 'command') asked += 1;
      return Promise.resolve(long);
    });
    open.socket.pause();
    for (let sent = 0; sent < 300; sent += 1) open.socket.write(line(sent));
    await restOf(() => asked);
    // What the system keeps for a socket is some hundred thousand bytes; all answers would be six million.
    expect(asked).toBeLessThan(100);
    expect(await ask(address(), { ask: 'status' })).toEqual(long);
    open.socket.resume();
    expect(await open.answers(300)).toHaveLength(300);
    open.hangUp();
  });

  it('carries out nothing more for one that hangs up midway', async () => {
    const waiting: (() => void)[] = [];
    const open = await talk(async () => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return { ok: true, value: null };
    });
    await open.send(line(1) + line(2) + line(3));
    while (waiting.length === 0) await settle(1);
    open.hangUp();
    await open.closed;
    for (let ended = -1; ended !== waiting.length;) {
      ended = waiting.length;
      for (const end of waiting) end();
      await settle(50);
    }
    // Its first answer is how the app notices.
    expect(waiting.length).toBeLessThan(3);
  });

  it('hangs up on one that does not read what it watches', async () => {
    const tells = new Set<(answer: Answer) => void>();
    const open = await talk(measure, (_question, tell) => {
      tells.add(tell);
      return () => tells.delete(tell);
    });
    await open.send(WATCH);
    while (tells.size === 0) await settle(1);
    open.socket.pause();
    for (let told = 0; told < 1_000 && tells.size > 0; told += 1) {
      for (const tell of tells) tell({ ok: true, value: 'x'.repeat(100_000) });
      await settle(1);
    }
    expect(tells.size).toBe(0);
    expect(await ask(address(), { ask: 'status' })).toEqual({ ok: true, value: 0 });
    open.hangUp();
  });
});

describe.skipIf(process.platform === 'win32')('the socket', () => {
  it('of a process that was killed is noticed and taken over, in a folder that only its owner may enter', async () => {
    const folder = dirname(address());
    const own = join(folder, 'machine');
    await ensureFolder(nodeDisk, own);
    const left = controlAddress(own);
    const listen = "require('net').createServer().listen(process.argv[1], () => console.log('here'))";
    const program = spawn(process.execPath, ['-e', listen, left], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(program.stdout, 'data');
    program.kill('SIGKILL');
    await once(program, 'exit');
    expect([existsSync(left), await ask(left, { ask: 'status' })]).toEqual([true, NOT_RUNNING]);
    server = new ControlServer({ answer: measure, watch: () => () => undefined, failed: () => undefined });
    expect(await server.listen(left)).toBe(true);
    expect(await ask(left, { ask: 'status' })).toEqual({ ok: true, value: 0 });
    const modes = [own, left].map((path) => (statSync(path).mode & 0o777).toString(8));
    expect(modes).toEqual(['700', '600']);
    // A second app does not take it from the first.
    const second = new ControlServer({
      answer: measure,
      watch: () => () => undefined,
      failed: () => undefined,
    });
    expect(await second.listen(left)).toBe(false);
    expect(await ask(left, { ask: 'status' })).toEqual({ ok: true, value: 0 });
  });
});

describe.skipIf(process.platform === 'win32')('the asking side', () => {
  it('does not talk to a socket that another account put there', async () => {
    let asked = 0;
    const open = await talk((question) => {
      asked += 1;
      return measure(question);
    });
    const mine = process.getuid?.() ?? 0;
    const another = vi.spyOn(process, 'getuid').mockReturnValue(mine + 1);
    expect(await ask(address(), { ask: 'status' })).toEqual(NOT_RUNNING);
    expect(await watch(address(), { ask: 'watch-sign' }, () => undefined)).toEqual(NOT_RUNNING);
    another.mockRestore();
    expect(asked).toBe(0);
    expect(await ask(address(), { ask: 'status' })).toEqual({ ok: true, value: 0 });
    open.hangUp();
  });
});
