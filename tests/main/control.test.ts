import { existsSync, statSync } from 'node:fs';
import { link, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, askFirst, watch, watchFirst } from '../../main/control/client';
import { LONGEST_LINE, type Answer, type Question } from '../../main/control/protocol';
import { ControlServer, type ControlPorts } from '../../main/control/server';
import { settle } from '../support/simulated-clock';
import { socketFolder, Talk } from './socket';

const NOT_RUNNING = { ok: false, reason: 'not-running' };
const NO_ANSWER = { ok: false, reason: 'no-answer' };
const NOT_UNDERSTOOD = { ok: false, reason: 'not-understood' };

/** Answers with what was asked. */
const echo = (question: Question): Promise<Answer> => Promise.resolve({ ok: true, value: question });
const nobody: ControlPorts['watch'] = () => () => undefined;
const echoed = (command: unknown): unknown => ({ ok: true, value: { ask: 'command', command } });
const line = (command: unknown): string => `${JSON.stringify({ ask: 'command', command })}\n`;

describe('the control channel', () => {
  let folder: Awaited<ReturnType<typeof socketFolder>>;
  const servers: ControlServer[] = [];
  /** The umask, read by setting it: there is no other way that does not race. */
  const umask = (): number => {
    const mask = process.umask(0o077);
    process.umask(mask);
    return mask;
  };
  const own = umask();

  beforeEach(async () => {
    folder = await socketFolder();
  });
  afterEach(async () => {
    process.umask(own);
    for (const server of servers.splice(0)) await server.close();
    await folder.remove();
  });

  function serve(
    answer: ControlPorts['answer'] = echo,
    watch: ControlPorts['watch'] = nobody,
  ): ControlServer {
    const server = new ControlServer({ answer, watch, failed: () => undefined });
    servers.push(server);
    return server;
  }

  /** A server that listens, and a conversation with it. */
  async function talk(answer?: (question: Question) => Promise<Answer>): Promise<Talk> {
    const address = folder.path('control.sock');
    expect(await serve(answer).listen(address)).toBe(true);
    return new Talk(address);
  }

  describe('its socket', () => {
    it.each([0o000, 0o022, 0o077, 0o777])(
      'is born for its owner alone with umask %i, which stays',
      async (mask) => {
        process.umask(mask);
        const address = folder.path('control.sock');
        const listening = serve().listen(address);
        // Before anything is awaited: there is no moment in which others could open it.
        expect(statSync(address).mode & 0o177).toBe(0);
        expect(umask()).toBe(mask);
        expect(await listening).toBe(true);
        const { mode } = await stat(address);
        expect([(mode & 0o777).toString(8), umask()]).toEqual(['600', mask]);
      },
    );

    it('that a dead process left behind is taken over', async () => {
      const address = folder.path('control.sock');
      const dead = serve();
      expect(await dead.listen(folder.path('first.sock'))).toBe(true);
      // Closing takes the first name away; the second is what a process that was killed leaves.
      await link(folder.path('first.sock'), address);
      await dead.close();
      expect([existsSync(address), await ask(address, { ask: 'status' })]).toEqual([true, NOT_RUNNING]);
      expect(await serve().listen(address)).toBe(true);
      expect(await ask(address, { ask: 'status' })).toEqual({ ok: true, value: { ask: 'status' } });
      expect(((await stat(address)).mode & 0o777).toString(8)).toBe('600');
    });

    it('at which another app answers is left to it', async () => {
      const address = folder.path('control.sock');
      const mine: Answer = { ok: true, value: 'first' };
      expect(await serve(() => Promise.resolve(mine)).listen(address)).toBe(true);
      expect(await serve().listen(address)).toBe(false);
      expect(await ask(address, { ask: 'status' })).toEqual(mine);
    });

    it('in a folder that is not there is not listened at', async () => {
      expect(await serve().listen(folder.path('none/control.sock'))).toBe(false);
    });

    it('goes away with the server, and so do the conversations', async () => {
      const address = folder.path('control.sock');
      const server = serve();
      await server.listen(address);
      const open = new Talk(address);
      await open.send(line(1));
      expect(await open.answers(1)).toEqual([echoed(1)]);
      await server.close();
      await open.closed;
      expect(existsSync(address)).toBe(false);
      expect(await ask(address, { ask: 'status' })).toEqual(NOT_RUNNING);
    });
  });

  describe('a conversation', () => {
    it('answers one line with one line', async () => {
      const open = await talk();
      await open.send(line({ type: 'day.stop' }));
      expect(await open.answers(1)).toEqual([echoed({ type: 'day.stop' })]);
      open.hangUp();
    });

    it('answers many lines of one chunk, in their order', async () => {
      const open = await talk();
      const numbers = Array.from({ length: 200 }, (_, index) => index);
      await open.send(numbers.map(line).join(''));
      expect(await open.answers(200)).toEqual(numbers.map(echoed));
      open.hangUp();
    });

    it('answers in the order of the questions also when a later one is answered sooner', async () => {
      const waiting: (() => void)[] = [];
      const open = await talk(async (question) => {
        if (question.ask === 'command') await new Promise<void>((resolve) => waiting.push(resolve));
        return { ok: true, value: question.ask };
      });
      await open.send(`${line(1)}{"ask":"status"}\n`);
      while (waiting.length === 0) await settle(1);
      await settle();
      for (const end of waiting) end();
      expect(await open.answers(2)).toEqual([
        { ok: true, value: 'command' },
        { ok: true, value: 'status' },
      ]);
      open.hangUp();
    });

    it('puts a line together that comes in pieces, also in the middle of a letter', async () => {
      const open = await talk();
      for (const byte of Buffer.from(line('på väg \u{1F331}'))) {
        await open.send(Uint8Array.of(byte));
        await settle(2);
      }
      expect(await open.answers(1)).toEqual([echoed('på väg \u{1F331}')]);
      open.hangUp();
    });

    it('says that it does not understand, and goes on', async () => {
      const open = await talk();
      const bad = ['', 'status', '{', '[]', 'null', '7', '{}', '{"ask":"all"}', '{"ask":"status","more":1}'];
      await open.send([...bad, '{"ask":"bench"}', '{"__proto__":{"ask":"status"}}', ''].join('\n'));
      await open.send(line('still here'));
      const answers = await open.answers(bad.length + 3);
      expect(answers.slice(0, -1)).toEqual(Array.from({ length: bad.length + 2 }, () => NOT_UNDERSTOOD));
      expect(answers.at(-1)).toEqual(echoed('still here'));
      open.hangUp();
    });

    /** Answers with the length of the command, so that a failure can be read. */
    const measure = (question: Question): Promise<Answer> =>
      Promise.resolve({ ok: true, value: question.ask === 'command' ? String(question.command).length : 0 });

    it('takes a line of nearly the most bytes', async () => {
      const open = await talk(measure);
      await open.send(line('a'.repeat(LONGEST_LINE - 100)));
      expect(await open.answers(1)).toEqual([{ ok: true, value: LONGEST_LINE - 100 }]);
      open.hangUp();
    });

    it('takes another line right behind a long one', async () => {
      const open = await talk(measure);
      void open.send(line('a'.repeat(LONGEST_LINE - 100)) + line('b'.repeat(200)));
      expect(await open.answers(2)).toEqual([
        { ok: true, value: LONGEST_LINE - 100 },
        { ok: true, value: 200 },
      ]);
      open.hangUp();
    });

    it('ends when a line is longer, ended or not, without asking anybody', async () => {
      let asked = 0;
      const count = (question: Question): Promise<Answer> => {
        asked += 1;
        return echo(question);
      };
      const open = await talk(count);
      void open.send('a'.repeat(LONGEST_LINE + 1));
      await open.closed;
      const again = new Talk(folder.path('control.sock'));
      void again.send(line('a'.repeat(LONGEST_LINE)));
      await again.closed;
      expect([asked, await open.answers(0), await again.answers(0)]).toEqual([0, [], []]);
      expect((await ask(folder.path('control.sock'), { ask: 'status' })).ok).toBe(true);
    });

    it('that is hung up before the answer harms nobody', async () => {
      const waiting: (() => void)[] = [];
      const open = await talk(async (question) => {
        if (question.ask === 'command') await new Promise<void>((resolve) => waiting.push(resolve));
        return { ok: true, value: 'late' };
      });
      await open.send(line(1));
      while (waiting.length === 0) await settle(1);
      open.hangUp();
      await open.closed;
      await settle();
      for (const end of waiting) end();
      expect(await ask(folder.path('control.sock'), { ask: 'status' })).toEqual({ ok: true, value: 'late' });
    });
  });

  describe('what is watched', () => {
    /** Something to watch, and who watches it. */
    class Watched {
      readonly tells = new Set<(answer: Answer) => void>();
      readonly watch: ControlPorts['watch'] = (_question, tell) => {
        this.tells.add(tell);
        tell({ ok: true, value: 'now' });
        return () => this.tells.delete(tell);
      };
      say(value: string): void {
        for (const tell of this.tells) tell({ ok: true, value });
      }
      async until(count: number): Promise<void> {
        while (this.tells.size !== count) await settle(1);
      }
    }
    const WATCH = '{"ask":"watch-sign"}\n';
    const values = (answers: readonly unknown[]): readonly unknown[] =>
      answers.map((answer) => (answer as { readonly value: unknown }).value);

    async function watched(): Promise<readonly [Watched, Talk]> {
      const watched = new Watched();
      const address = folder.path('control.sock');
      expect(await serve(echo, watched.watch).listen(address)).toBe(true);
      return [watched, new Talk(address)];
    }

    it('is told at once and at every change, and questions are answered in between', async () => {
      const [source, open] = await watched();
      await open.send(WATCH);
      expect(values(await open.answers(1))).toEqual(['now']);
      source.say('one');
      await open.send(line('asked'));
      expect((await open.answers(3)).at(-1)).toEqual(echoed('asked'));
      source.say('two');
      expect(values(await open.answers(4)).filter((value) => typeof value === 'string')).toEqual([
        ...['now', 'one', 'two'],
      ]);
      open.hangUp();
    });

    it('is watched no more once the other side hangs up, and once only however often it asks', async () => {
      const [source, open] = await watched();
      await open.send(WATCH + WATCH);
      expect(values(await open.answers(2))).toEqual(['now', 'now']);
      expect(source.tells.size).toBe(1);
      open.hangUp();
      await source.until(0);
    });

    it('is heard by the watching side until the app ends', async () => {
      const source = new Watched();
      const server = serve(echo, source.watch);
      await server.listen(folder.path('control.sock'));
      const heard: unknown[] = [];
      const ended = watch(folder.path('control.sock'), { ask: 'watch-sign' }, (answer) => heard.push(answer));
      await source.until(1);
      source.say('one');
      while (heard.length < 2) await settle(1);
      await server.close();
      expect([await ended, values(heard)]).toEqual([null, ['now', 'one']]);
    });

    it('ends at once where the app does not understand, and is not there where no app is', async () => {
      const address = folder.path('control.sock');
      const no: Answer = { ok: false, reason: 'not-understood' };
      const refuses: ControlPorts['watch'] = (_question, tell) => {
        tell(no);
        return () => undefined;
      };
      await serve(echo, refuses).listen(address);
      const heard: unknown[] = [];
      const hear = (answer: Answer): void => void heard.push(answer);
      expect(await watch(address, { ask: 'watch-sign' }, hear)).toBeNull();
      expect(await watch(folder.path('none.sock'), { ask: 'watch-sign' }, hear)).toEqual(NOT_RUNNING);
      expect(heard).toEqual([no]);
    });
  });

  describe('the asking side', () => {
    it('hears nothing where nobody listens, or a file lies', async () => {
      await writeFile(folder.path('file'), '');
      expect(await ask(folder.path('none.sock'), { ask: 'status' })).toEqual(NOT_RUNNING);
      expect(await ask(folder.path('file'), { ask: 'status' })).toEqual(NOT_RUNNING);
    });

    it('knows one who hangs up without an answer, or does not answer in time, from nobody', async () => {
      const address = folder.path('control.sock');
      const server = serve(() => server.close().then(() => ({ ok: true, value: 0 })));
      await server.listen(address);
      expect(await ask(address, { ask: 'status' })).toEqual(NO_ANSWER);
      await serve(() => new Promise(() => undefined)).listen(address);
      expect(await ask(address, { ask: 'status' }, 20)).toEqual(NO_ANSWER);
      expect(await watch(address, { ask: 'watch-sign' }, () => undefined, 20)).toEqual(NO_ANSWER);
    });

    it('asks the next address only where nobody listens at the one before', async () => {
      const [first, second] = [folder.path('first.sock'), folder.path('second.sock')];
      const asked: Question[] = [];
      const says = (value: string) => (question: Question) => {
        asked.push(question);
        return Promise.resolve({ ok: true, value } as const);
      };
      await serve(says('second')).listen(second);
      expect(await askFirst([first, second], { ask: 'status' })).toEqual({ ok: true, value: 'second' });
      const silent = serve(() => silent.close().then(() => ({ ok: true, value: 'first' })));
      await silent.listen(first);
      expect(await askFirst([first, second], { ask: 'sign' })).toEqual(NO_ANSWER);
      expect(await askFirst([first], { ask: 'status' })).toEqual(NOT_RUNNING);
      expect(asked).toEqual([{ ask: 'status' }]);
      await serve(echo, () => {
        throw new Error('broken');
      }).listen(first);
      const heard: unknown[] = [];
      const hear = (answer: Answer): void => void heard.push(answer);
      expect(await watchFirst([first, second], { ask: 'watch-sign' }, hear)).toBeNull();
      expect(heard).toEqual([{ ok: false, reason: 'internal' }]);
    });
  });
});
