import { existsSync, readFileSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { HooksReport } from '../../shared/hooks/report';
import { SECOND } from '../../shared/time/moment';
import { MOST_WAITING } from '../../main/hooks/hook-runner';
import { readHooks } from '../../main/hooks/hooks-file';
import { snapshotIn } from '../main/snapshots';
import { HooksDesk, script } from './desk';

/** Appends what it is told, a line each, to the file that is named. */
const NOTES = `require('fs').appendFileSync(process.argv[1], require('fs').readFileSync(0, 'utf8'))`;
const HOSTILE = '"; touch /tmp/owned; $(touch /tmp/owned) `id` \n\u2028 --help \\ \u0000 </script>';

function withGoal(text: string): Snapshot {
  const at = snapshotIn('work');
  const plan = { goals: [{ id: 'g', text }], lunchAt: null, lunchMinutes: 30, freshAirAt: null, endAt: null };
  return { ...at, day: at.day === null ? null : { ...at.day, plan, done: ['g'] } };
}

function lastEnds(report: HooksReport): readonly unknown[] {
  return report.state === 'in-use' ? report.hooks.map(({ last }) => last?.end) : [report.state];
}

describe('hooks', () => {
  it('without the file nothing is started, and that is no trouble', async () => {
    const desk = await HooksDesk.open();
    desk.hooks.follow(snapshotIn('work'));
    await desk.hooks.settled();
    expect([await desk.hooks.look(), desk.log]).toEqual([{ state: 'none' }, []]);
  });

  it('get the events that they ask for, one line of JSON each, in order', async () => {
    const desk = await HooksDesk.open();
    await desk.write([{ on: ['start', 'pause', 'stop'], run: script(NOTES, desk.file('notes')) }]);
    for (const state of ['off', 'work', 'call', 'lunch', 'off again'] as const)
      desk.hooks.follow(snapshotIn(state));
    await desk.hooks.settled();
    const lines = (await desk.read('notes')).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
      'start',
      'pause',
      'stop',
    ]);
    expect(desk.hooks.report()).toMatchObject({
      state: 'in-use',
      hooks: [{ program: 'node', runs: 3, missed: 0, last: { event: 'stop', end: { type: 'done' } } }],
    });
  });

  it('get hostile words as data, only where they asked for words, and nowhere but on standard input', async () => {
    const desk = await HooksDesk.open();
    const seen = `
      const { appendFileSync, readFileSync } = require('fs');
      const all = { args: process.argv.slice(2), event: process.env.ARBETSRO_EVENT, input: readFileSync(0, 'utf8') };
      all.environment = Object.values(process.env).some((value) => value.includes('owned'));
      appendFileSync(process.argv[1], JSON.stringify(all));`;
    await desk.write([
      { on: ['start'], run: script(seen, desk.file('words')), words: true },
      { on: ['start'], run: script(seen, desk.file('plain')) },
    ]);
    desk.hooks.follow(withGoal(HOSTILE));
    await desk.hooks.settled();
    const [words, plain] = [await desk.read('words'), await desk.read('plain')].map(
      (text) => JSON.parse(text) as { args: unknown; event: unknown; environment: boolean; input: string },
    );
    expect(words).toMatchObject({ args: [], event: 'start', environment: false });
    expect(words?.input.endsWith('\n')).toBe(true);
    expect(words?.input.trimEnd()).not.toContain('\n');
    expect(JSON.parse(words?.input ?? '')).toMatchObject({ goals: [{ text: HOSTILE, done: true }] });
    expect(plain?.input).not.toContain('owned');
    expect(JSON.parse(plain?.input ?? '')).not.toHaveProperty('goals');
    expect(existsSync('/tmp/owned')).toBe(false);
  });

  it.skipIf(process.platform === 'win32')(
    'one that hangs is ended with all that it started, and the next event is told',
    async () => {
      const desk = await HooksDesk.open();
      const hang = `
        process.on('SIGTERM', () => {});
        const child = require('child_process').spawn('sleep', ['1000']);
        require('fs').appendFileSync(process.argv[1], child.pid + '\\n');
        setInterval(() => {}, 1000);`;
      const run = [
        'sh',
        '-c',
        'case $ARBETSRO_EVENT in start) exec "$@";; esac',
        'sh',
        ...script(hang, desk.file('pid')),
      ];
      await desk.write([{ on: ['start', 'stop'], run, seconds: 5 }]);
      desk.hooks.follow(snapshotIn('work'));
      const pid = Number(await desk.read('pid'));
      desk.hooks.follow(snapshotIn('off'));
      desk.clock.advance(5 * SECOND - 1);
      expect(isAlive(pid)).toBe(true);
      desk.clock.advance(1);
      // It does not mind being asked; a moment later it is not asked any more.
      expect(lastEnds(desk.hooks.report())).toEqual([undefined]);
      desk.clock.advance(2 * SECOND);
      await desk.hooks.settled();
      expect(isAlive(pid)).toBe(false);
      expect(desk.hooks.report()).toMatchObject({
        hooks: [{ runs: 2, last: { event: 'stop', end: { type: 'done' } } }],
      });
      expect(desk.log).toEqual(['hooks: sh on start: too-slow']);
    },
  );

  it('one that fails, and one that is not there, leave the others alone and are told without their arguments', async () => {
    const desk = await HooksDesk.open();
    await desk.write([
      { on: ['start'], run: script('process.exit(3)', 'a-password') },
      { on: ['start'], run: ['/no/such/program', 'a-password'] },
      { on: ['start'], run: ['nul\u0000'] },
      { on: ['start'], run: script(`process.kill(process.pid, 'SIGKILL')`) },
      // Never reads what it is told.
      { on: ['start'], run: script('process.exit(0)') },
    ]);
    desk.hooks.follow(withGoal('x'.repeat(200_000)));
    await desk.hooks.settled();
    expect(lastEnds(desk.hooks.report())).toEqual([
      { type: 'failed', code: 3 },
      { type: 'not-started' },
      { type: 'not-started' },
      { type: 'killed' },
      { type: 'done' },
    ]);
    expect(desk.log).toContain('hooks: node on start: ended with 3');
    expect(desk.log).toContain('hooks: program on start: not-started');
    expect(JSON.stringify([desk.log, desk.hooks.report()])).not.toContain('password');
  });

  it('of events that come faster than a hook is, the oldest are dropped and counted', async () => {
    const desk = await HooksDesk.open();
    const wait = `
      const fs = require('fs');
      fs.appendFileSync(process.argv[1], fs.readFileSync(0));
      while (!fs.existsSync(process.argv[2]));`;
    await desk.write([{ on: ['start', 'stop'], run: script(wait, desk.file('notes'), desk.file('go')) }]);
    desk.hooks.follow(snapshotIn('work'));
    await desk.read('notes');
    for (let n = 0; n < 15; n++)
      for (const state of ['off', 'work'] as const) desk.hooks.follow(snapshotIn(state));
    await expect.poll(() => desk.hooks.report()).toMatchObject({ hooks: [{ missed: 30 - MOST_WAITING }] });
    await writeFile(desk.file('go'), 'go');
    await desk.hooks.settled();
    expect(desk.hooks.report()).toMatchObject({ hooks: [{ runs: 1 + MOST_WAITING }] });
  });

  it('what the file says at the event is what runs', async () => {
    const desk = await HooksDesk.open();
    await desk.write([{ on: ['start'], run: script(NOTES, desk.file('a')) }]);
    expect(await desk.hooks.look()).toMatchObject({ state: 'in-use', hooks: [{ runs: 0, last: null }] });
    await desk.write([{ on: ['start'], run: script(NOTES, desk.file('b')) }]);
    desk.hooks.follow(snapshotIn('work'));
    await desk.hooks.settled();
    expect([existsSync(desk.file('a')), existsSync(desk.file('b'))]).toEqual([false, true]);
    await desk.writeText('{');
    desk.hooks.follow(snapshotIn('off'));
    desk.hooks.follow(snapshotIn('work'));
    await desk.hooks.settled();
    expect(readFileSync(desk.file('b'), 'utf8').trimEnd().split('\n')).toHaveLength(1);
    expect(desk.hooks.report()).toEqual({ state: 'trouble', trouble: 'not-json', where: null });
    expect(desk.log).toEqual(['hooks: the file is not used (not-json)']);
  });

  it.skipIf(process.platform === 'win32')(
    'a quit waits a moment for what runs, and ends it then',
    async () => {
      const desk = await HooksDesk.open();
      const run = ['sh', '-c', 'echo $$ > "$0"; exec sleep 1000', desk.file('pid')];
      await desk.write([{ on: ['start'], run, seconds: 60 }]);
      desk.hooks.follow(snapshotIn('work'));
      const pid = Number(await desk.read('pid'));
      const closed = desk.hooks.close();
      desk.hooks.follow(snapshotIn('off'));
      await desk.clock.until(closed);
      await desk.hooks.settled();
      expect(isAlive(pid)).toBe(false);
    },
  );

  describe('when the file changes while something runs', () => {
    /** Runs until the second file that is named is there, and fails where a copy of it runs already. */
    const ONE_AT_A_TIME = `
      const fs = require('fs');
      const [, notes, go] = process.argv;
      fs.closeSync(fs.openSync(notes + '.runs', 'wx'));
      fs.appendFileSync(notes, fs.readFileSync(0));
      while (!fs.existsSync(go));
      fs.rmSync(notes + '.runs');`;
    const one = (desk: HooksDesk): object => ({
      on: ['start', 'stop', 'pause'],
      run: script(ONE_AT_A_TIME, desk.file('notes'), desk.file('go')),
      seconds: 60,
    });
    const heard = async (desk: HooksDesk): Promise<readonly unknown[]> =>
      (await desk.read('notes'))
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { event: string }).event);

    it('a hook that is as it was keeps its order and runs once at a time, also when the file was broken meanwhile', async () => {
      const desk = await HooksDesk.open();
      await desk.write([one(desk)]);
      desk.hooks.follow(snapshotIn('work'));
      await desk.read('notes');
      desk.hooks.follow(snapshotIn('lunch'));
      await desk.hooks.look();
      await desk.write([{ on: ['call'], run: ['lamp'] }, one(desk)]);
      desk.hooks.follow(snapshotIn('off'));
      await desk.hooks.look();
      await writeFile(desk.file('go'), 'go');
      await desk.hooks.settled();
      expect([await heard(desk), desk.log]).toEqual([['start', 'pause', 'stop'], []]);

      await rm(desk.file('go'));
      await rm(desk.file('notes'));
      desk.hooks.follow(snapshotIn('work'));
      await desk.read('notes');
      await desk.writeText('{bad');
      expect(await desk.hooks.look()).toMatchObject({ state: 'trouble' });
      await desk.write([one(desk)]);
      desk.hooks.follow(snapshotIn('off'));
      await desk.hooks.look();
      await writeFile(desk.file('go'), 'go');
      await desk.hooks.settled();
      expect([await heard(desk), desk.log]).toEqual([
        ['start', 'stop'],
        ['hooks: the file is not used (not-json)'],
      ]);
    });

    it('the same hook written twice is two', async () => {
      const desk = await HooksDesk.open();
      const note = { on: ['start', 'stop'], run: script(NOTES, desk.file('notes')) };
      await desk.write([note, note]);
      desk.hooks.follow(snapshotIn('work'));
      await desk.hooks.settled();
      await desk.write([note, note, note]);
      desk.hooks.follow(snapshotIn('off'));
      await desk.hooks.settled();
      expect(desk.hooks.report()).toMatchObject({ hooks: [{ runs: 2 }, { runs: 2 }, { runs: 1 }] });
    });

    it('a hook that the file has no more is not started for what waited', async () => {
      const desk = await HooksDesk.open();
      await desk.write([one(desk)]);
      desk.hooks.follow(snapshotIn('work'));
      await desk.read('notes');
      for (const state of ['off', 'work', 'off', 'work'] as const) desk.hooks.follow(snapshotIn(state));
      await desk.hooks.look();
      await rm(desk.file('hooks.json'));
      expect(await desk.hooks.look()).toEqual({ state: 'none' });
      await writeFile(desk.file('go'), 'go');
      await desk.hooks.settled();
      // Settled waits for what ran, also of a hook that went.
      expect(existsSync(desk.file('notes.runs'))).toBe(false);
      // What waited has had the time of two other programs, one after the other, to be told.
      await desk.write([{ on: ['start', 'stop'], run: script(NOTES, desk.file('other')) }]);
      for (const state of ['off', 'work'] as const) desk.hooks.follow(snapshotIn(state));
      await desk.hooks.settled();
      expect(await heard(desk)).toEqual(['start']);
    });

    it.skipIf(process.platform === 'win32')('what runs of a hook that went ends with a quit', async () => {
      const desk = await HooksDesk.open();
      const run = ['sh', '-c', 'echo $$ > "$0"; exec sleep 300', desk.file('pid')];
      await desk.write([{ on: ['start'], run, seconds: 60 }]);
      desk.hooks.follow(snapshotIn('work'));
      const pid = Number(await desk.read('pid'));
      await desk.write([{ on: ['stop'], run: script(NOTES, desk.file('notes')) }]);
      desk.hooks.follow(snapshotIn('off'));
      await desk.hooks.look();
      expect(isAlive(pid)).toBe(true);
      await desk.clock.until(desk.hooks.close());
      await desk.hooks.settled();
      expect(isAlive(pid)).toBe(false);
    });
  });
});

describe('the file of hooks', () => {
  const good = { on: ['start'], run: ['lamp'] };

  it.each<[string, unknown, string | null]>([
    ['a hook without a program', { format: 1, hooks: [good, { on: ['start'], run: [] }] }, 'hooks[1].run[0]'],
    ['an event that there is not', { format: 1, hooks: [{ ...good, on: ['begin'] }] }, 'hooks[0].on[0]'],
    ['a misspelt field', { format: 1, hooks: [{ ...good, secs: 4 }] }, 'hooks[0].secs'],
    ['an endless time', { format: 1, hooks: [{ ...good, seconds: 61 }] }, 'hooks[0].seconds'],
    ['a line for a shell', { format: 1, hooks: [{ ...good, run: 'lamp on' }] }, 'hooks[0].run'],
    ['no format', { hooks: [] }, 'format'],
    ['a list', [], null],
  ])('%s is said where it is', async (_what, data, where) => {
    const desk = await HooksDesk.open();
    await desk.writeText(JSON.stringify(data));
    expect(await desk.hooks.look()).toEqual({ state: 'trouble', trouble: 'not-as-described', where });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['of a later app', '{"format":2,"hooks":[],"more":1}', 'newer'],
    ['cut off', '{"format":1,"hooks":[', 'not-json'],
    ['of damaged text', Uint8Array.of(0x7b, 0xff, 0x7d), 'not-json'],
    ['that is huge', ' '.repeat(64_001), 'too-large'],
  ])('one %s is not used', async (_what, text, trouble) => {
    const desk = await HooksDesk.open();
    await desk.writeText(text);
    expect(await desk.hooks.look()).toEqual({ state: 'trouble', trouble, where: null });
  });

  it.skipIf(process.platform === 'win32')('one that others own or may write to is not used', async () => {
    const desk = await HooksDesk.open();
    await desk.write([good]);
    const path = desk.file('hooks.json');
    for (const mode of [0o620, 0o602, 0o666]) {
      await chmod(path, mode);
      expect(await readHooks(path), mode.toString(8)).toMatchObject({ trouble: 'open-to-others' });
    }
    await chmod(path, 0o644);
    expect(await readHooks(path)).toMatchObject({ type: 'hooks' });
    expect(await readHooks(path, (process.getuid?.() ?? 0) + 1)).toMatchObject({ trouble: 'open-to-others' });
  });
});

/** Whether the process runs; one that has ended and that nobody asked about yet does not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}
