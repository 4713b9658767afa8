import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { TRY_AGAIN_AFTER } from '../../main/presence/chain';
import { IdleSource } from '../../main/presence/idle';
import { NO_SOURCES } from '../../main/presence/platform';
import { watchPresence } from '../../main/presence/presence';
import { ANSWER_WITHIN } from '../../main/presence/provider';
import { GAP } from '../../main/presence/steady';
import { thisMachine } from '../../main/presence/windows/machine';
import { LOOK_EVERY } from '../../main/presence/windows/registry';
import { windowsSources } from '../../main/presence/windows/sources';
import { readLine } from '../../main/presence/windows/watcher';
import { CALLS, watcherScript } from '../../main/presence/windows/watcher-script';
import { NO_SIGNALS, type Signals } from '../../shared/companion/signals';
import { MINUTE } from '../../shared/time/moment';
import { CountingClock } from '../main/counting-clock';
import { FakePrograms } from './fakes';
import { CAPTURE, fileTimeOf, storeOf, TEAMS, watcherLine } from './windows-listings';

const MACHINE = thisMachine(process);
const WATCHER = [
  String.raw`${MACHINE.systemRoot}\System32\WindowsPowerShell\v1.0\powershell.exe`,
  '-NoLogo -NoProfile -NonInteractive -Command',
  watcherScript(MACHINE),
].join(' ');
const REG = String.raw`${MACHINE.systemRoot}\System32\reg.exe query HKCU\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore /s`;

describe('presence on Windows', () => {
  let clock: CountingClock;
  let programs: FakePrograms;
  let said: Signals[];
  let lines: string[];
  let start: number;

  const begin = () =>
    watchPresence({
      sources: {
        ...NO_SOURCES,
        ...windowsSources(programs.start, clock, MACHINE),
      },
      clock,
      log: (line) => lines.push(line),
      idle: new IdleSource(),
      look: () => undefined,
      depart: () => undefined,
      report: (signals) => said.push(signals),
    });
  const pass = (ms: number): Promise<void> => clock.simulated.advanceAndSettle(ms);
  const now = (): Signals => said.at(-1) ?? NO_SIGNALS;
  const looks = (): number => programs.started.filter((line) => line === REG).length;

  beforeEach(() => {
    clock = new CountingClock();
    programs = new FakePrograms();
    said = [];
    lines = [];
    start = clock.now().wall - MINUTE;
  });

  describe('with the watcher', () => {
    beforeEach(() => {
      programs.staying.add(WATCHER);
    });

    it('knows a call as it begins, full screen and do-not-disturb, and asks nobody else', async () => {
      begin();
      await pass(0);
      programs.print(WATCHER, watcherLine({ state: '?', mode: '?' }));
      expect(now()).toEqual({ ...NO_SIGNALS, call: false });
      programs.print(WATCHER, watcherLine());
      expect(now()).toEqual({
        ...NO_SIGNALS,
        call: false,
        sharing: 'unknown',
        fullScreen: false,
        doNotDisturb: false,
      });
      programs.print(WATCHER, watcherLine({ microphone: start, state: '2', mode: '1' }));
      expect(now()).toEqual({
        ...NO_SIGNALS,
        call: true,
        sharing: 'unknown',
        fullScreen: true,
        doNotDisturb: true,
      });
      programs.print(WATCHER, watcherLine());
      await pass(GAP);
      expect(now()).toEqual({
        ...NO_SIGNALS,
        call: false,
        sharing: 'unknown',
        fullScreen: false,
        doNotDisturb: false,
      });
      expect(programs.started).toEqual([WATCHER]);
    });

    it.each([
      ['a camera', { camera: Date.UTC(2026, 10, 23, 6, 59) }, { call: true }],
      [
        'pictures of the screen',
        { screen: String(fileTimeOf(Date.UTC(2026, 10, 23, 6, 59))) },
        { sharing: true },
      ],
      ['a microphone left open before the start', { microphone: Date.UTC(2026, 10, 23, 6) }, { call: false }],
      ['a locked screen', { state: '1' }, { fullScreen: 'unknown' }],
      ['a game', { state: '3' }, { fullScreen: true }],
      ['presentation settings', { state: '4' }, { fullScreen: true }],
      ['the first hour of a new account', { state: '6' }, { fullScreen: false }],
      ['alarms only', { mode: '2' }, { doNotDisturb: true }],
      [
        'what Windows may say one day',
        { state: '9', mode: '9' },
        { fullScreen: 'unknown', doNotDisturb: 'unknown' },
      ],
    ])('understands %s', async (_, change, expected) => {
      begin();
      await pass(0);
      programs.print(WATCHER, watcherLine(change));
      expect(now()).toMatchObject(expected);
    });

    it('puts together a line that comes in pieces, and takes the latest of several', async () => {
      begin();
      await pass(0);
      const text = watcherLine() + watcherLine({ microphone: start });
      for (const character of text) programs.print(WATCHER, character);
      expect(now().call).toBe(true);
      const before = said.length;
      programs.print(WATCHER, watcherLine({ state: '2' }) + watcherLine({ microphone: start }) + 'micro');
      expect(said).toHaveLength(before);
    });

    it('leaves nothing known, running or waiting when it is stopped', async () => {
      const { stop } = begin();
      await pass(0);
      programs.print(WATCHER, watcherLine({ microphone: start }));
      stop();
      expect(now()).toEqual(NO_SIGNALS);
      expect([programs.running.size, clock.waiting]).toEqual([0, 0]);
    });

    it('reads the registry once when it is asked afresh, and goes on with the watcher', async () => {
      const { ask } = begin();
      await pass(0);
      programs.print(WATCHER, watcherLine());
      programs.answers.set(REG, storeOf([{ key: TEAMS, start, stop: 0 }]));
      expect((await ask()).call).toBe(true);
      expect(programs.started).toEqual([WATCHER, REG]);
      programs.print(WATCHER, watcherLine({ microphone: start }));
      await pass(ANSWER_WITHIN);
      expect(lines).toEqual([]);
      expect(programs.started).toEqual([WATCHER, REG]);
    });

    it('goes on with the registry when the watcher does not see what the registry says', async () => {
      const { ask } = begin();
      await pass(0);
      programs.print(WATCHER, watcherLine());
      programs.answers.set(REG, storeOf([{ key: TEAMS, start, stop: 0 }]));
      await ask();
      await pass(ANSWER_WITHIN + GAP);
      expect(lines).toEqual(['presence: watcher (microphone) is left out: missed a change']);
      expect(now().call).toBe(true);
    });

    it('cannot tell afresh when the registry hangs, and knows what the watcher says all the same', async () => {
      programs.staying.add(REG);
      const { ask } = begin();
      await pass(0);
      programs.print(WATCHER, watcherLine());
      const outcome = expect(ask()).rejects.toThrow('not everything could be asked');
      await pass(ANSWER_WITHIN);
      await outcome;
      expect([now().call, programs.running.size, lines]).toEqual([false, 1, []]);
    });

    it.each<[string, () => void]>([
      ['ends', () => programs.end(WATCHER, 1)],
      ['prints what is not understood', () => programs.print(WATCHER, 'Secret Call\n')],
      ['prints a line without end', () => programs.print(WATCHER, 'Secret Call'.repeat(100))],
    ])('goes on with the registry when it %s, and names nobody', async (_, happen) => {
      programs.answers.set(REG, storeOf([{ key: TEAMS, start, stop: 0 }]));
      begin();
      await pass(0);
      programs.print(WATCHER, watcherLine({ microphone: start, state: '2' }));
      happen();
      await pass(0);
      expect(now()).toEqual({ ...NO_SIGNALS, call: true });
      expect([looks(), programs.running.size]).toEqual([1, 0]);
      await pass(TRY_AGAIN_AFTER);
      programs.print(WATCHER, watcherLine({ microphone: start, state: '2' }));
      expect(now()).toEqual({ ...NO_SIGNALS, call: true, fullScreen: true, doNotDisturb: false });
      expect(lines.join()).not.toMatch(/Secret|Teams/);
    });

    it('goes on with the registry when it says nothing', async () => {
      programs.answers.set(REG, storeOf([]));
      begin();
      await pass(ANSWER_WITHIN);
      expect(now()).toEqual({ ...NO_SIGNALS, call: false });
      expect(programs.running.size).toBe(0);
    });
  });

  describe('where PowerShell may not run', () => {
    it('asks the registry slowly', async () => {
      programs.answers.set(REG, storeOf([]));
      begin();
      await pass(0);
      expect(now()).toEqual({ ...NO_SIGNALS, call: false });
      programs.answers.set(
        REG,
        storeOf([
          { key: TEAMS, start, stop: 0 },
          { key: CAPTURE, start, stop: 0 },
        ]),
      );
      await pass(LOOK_EVERY - 1);
      expect([looks(), now().call]).toEqual([1, false]);
      await pass(1);
      expect([looks(), now()]).toEqual([2, { ...NO_SIGNALS, call: true, sharing: true }]);
    });

    it('looks at once when it is asked, with one program for all', async () => {
      programs.answers.set(REG, storeOf([]));
      const { ask } = begin();
      await pass(MINUTE);
      programs.answers.set(REG, storeOf([{ key: TEAMS, start, stop: 0 }]));
      expect(await ask()).toEqual({ ...NO_SIGNALS, call: true });
      expect(looks()).toBe(2);
      await pass(ANSWER_WITHIN);
      expect(lines.join()).not.toContain('registry');
    });

    it('knows nothing when the registry is closed too, and starts little', async () => {
      begin();
      await pass(MINUTE);
      expect([said, programs.started.length]).toEqual([[], 2]);
      expect(lines).toContain(
        `presence: registry (microphone) is left out: ${MACHINE.systemRoot}\\System32\\reg.exe: did not run`,
      );
    });

    it('does not wait for a registry that hangs', async () => {
      programs.staying.add(REG);
      begin();
      await pass(ANSWER_WITHIN);
      expect([said, programs.running.size]).toEqual([[], 0]);
      expect(lines.join()).toContain('registry (camera) is left out');
    });
  });
});

describe("the watcher's lines", () => {
  it('are nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readLine(text)).toBeNull();
      }),
    );
  });

  it.each([
    '',
    'microphone=1',
    watcherLine().replace('=0', '=-1'),
    `x ${watcherLine()}`,
    watcherLine({ state: '12' }),
  ])('are not %j', (text) => {
    expect(readLine(text)).toBeNull();
  });

  it('report nothing from a line that tells nothing', () => {
    expect(readLine('microphone=? camera=? screen=? state=? mode=?')).toEqual({
      microphone: 'unknown',
      camera: 'unknown',
      screen: 'unknown',
      fullScreen: 'unknown',
      doNotDisturb: 'unknown',
    });
  });
});

describe("the watcher's script", () => {
  it('cannot be ended by the name of a folder, and holds the calls as they are', () => {
    const program = "C:\\Users\\O'Neil’s\\a.exe";
    const script = watcherScript({ systemRoot: 'C:\\Windows', program, pid: 77 });
    expect(script).toContain("$own = 'C:#Users#O''Neil’’s#a.exe'");
    expect(script).toContain('GetProcessById(77)');
    expect(CALLS).not.toContain("'");
  });

  it('prints numbers, never a name', () => {
    const script = watcherScript(MACHINE);
    expect(script.match(/WriteLine\(.*?\)/g)).toEqual(['WriteLine($line)']);
    expect(script).not.toMatch(/Write-(Output|Host)|Out-File|Set-/);
  });
});
