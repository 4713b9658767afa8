import { beforeEach, describe, expect, it } from 'vitest';
import { TRY_AGAIN_AFTER } from '../../main/presence/chain';
import { IdleSource } from '../../main/presence/idle';
import { LOOK_EVERY } from '../../main/presence/linux/camera';
import { linuxSources } from '../../main/presence/linux/sources';
import { watchAtWork, watchPresence } from '../../main/presence/presence';
import { ANSWER_WITHIN } from '../../main/presence/provider';
import { GAP } from '../../main/presence/steady';
import type { PresenceReport } from '../../shared/companion/inputs';
import { NO_SIGNALS, type Signals } from '../../shared/companion/signals';
import type { Status } from '../../shared/companion/snapshot';
import { SIGNAL_NAMES, type ProviderReport } from '../../shared/diagnostics/provider-report';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { CountingClock } from '../main/counting-clock';
import { FakeFiles, FakePower, FakePrograms, NO_BUS } from './fakes';
import { CAMERA, dumpOf, gone, outputs, RECORDING, SHARED_SCREEN, SINK, SOURCES } from './recordings';

const MONITOR = 'pw-dump --monitor';

describe('presence on Linux', () => {
  let clock: CountingClock;
  let programs: FakePrograms;
  let files: FakeFiles;
  let said: Signals[];
  let lines: string[];
  let power: FakePower;
  let idle: IdleSource;
  let looks: number;
  let departed: PresenceReport[];

  /** A machine without a bus and without a display. */
  const begin = () =>
    watchPresence({
      sources: linuxSources({ clock, env: NO_BUS, start: programs.start, files, power }),
      clock,
      log: (line) => lines.push(line),
      idle,
      look: () => (looks += 1),
      depart: (what) => departed.push(what),
      report: (signals) => said.push(signals),
    });
  const pass = (ms: number): Promise<void> => clock.simulated.advanceAndSettle(ms);
  const now = (): Signals => said.at(-1) ?? NO_SIGNALS;

  beforeEach(() => {
    clock = new CountingClock();
    programs = new FakePrograms();
    programs.staying.add(MONITOR).add('pactl subscribe');
    programs.answers.set('pw-dump', dumpOf(SINK));
    files = new FakeFiles();
    said = [];
    lines = [];
    power = new FakePower();
    idle = new IdleSource();
    looks = 0;
    departed = [];
  });

  it('knows a call from its first moment to half a minute after its last', async () => {
    begin();
    await pass(0);
    programs.print(MONITOR, dumpOf(SINK));
    expect(now()).toEqual({ ...NO_SIGNALS, call: false, sharing: false });
    programs.print(MONITOR, dumpOf(RECORDING));
    expect(now().call).toBe(true);
    programs.print(MONITOR, gone(RECORDING.id));
    await pass(GAP - 1);
    expect(now().call).toBe(true);
    await pass(1);
    expect(now().call).toBe(false);
  });

  it('takes a camera for a call, whoever opened it', async () => {
    begin();
    await pass(0);
    programs.print(MONITOR, dumpOf(SINK, CAMERA));
    expect(now().call).toBe(true);
    programs.print(MONITOR, gone(CAMERA.id));
    await pass(GAP);
    expect(now().call).toBe(false);
    files.processes = { 950: { program: 'a call', open: ['/dev/video0'] } };
    await pass(LOOK_EVERY);
    expect(now().call).toBe(true);
  });

  it('knows that the screen is shared', async () => {
    begin();
    await pass(0);
    programs.print(MONITOR, dumpOf(SINK, SHARED_SCREEN));
    expect(now()).toEqual({ ...NO_SIGNALS, call: false, sharing: true });
  });

  it('asks PulseAudio where PipeWire is there for the screen alone', async () => {
    programs.answers.set('pw-dump', dumpOf());
    programs.answers.set('pactl --format=json list source-outputs', outputs());
    programs.answers.set('pactl --format=json list sources', SOURCES);
    begin();
    await pass(0);
    programs.print(MONITOR, dumpOf());
    expect(now()).toEqual({ ...NO_SIGNALS, call: true, sharing: false });
  });

  it('knows nothing without the programs, and a camera that is off is no proof that there is no call', async () => {
    programs.answers.clear();
    begin();
    await pass(0);
    expect(said).toEqual([]);
    expect(lines).toContain('presence: pulse (microphone) is left out: pactl: did not run');
  });

  it('is asked afresh by one dump and one look at the cameras, and finds a call that the watch missed', async () => {
    const { ask } = begin();
    await pass(0);
    programs.print(MONITOR, dumpOf(SINK));
    const [started, looks] = [programs.started.length, files.looks];
    programs.answers.set('pw-dump', dumpOf(SINK, RECORDING));
    expect(await ask()).toEqual({ ...NO_SIGNALS, call: true, sharing: false });
    expect(programs.started.slice(started)).toEqual(['pw-dump']);
    expect(files.looks).toBe(looks + 1);
  });

  it('has no answer when the program hangs, and none is left running', async () => {
    const { ask } = begin();
    await pass(0);
    programs.print(MONITOR, dumpOf(SINK));
    programs.staying.add('pw-dump');
    const started = programs.started.length;
    const outcomes = [ask(), ask()].map((each) => expect(each).rejects.toThrow('not everything'));
    await pass(ANSWER_WITHIN);
    await Promise.all(outcomes);
    expect(programs.started.slice(started)).toEqual(['pw-dump']);
    expect([...programs.running.keys()]).toEqual([MONITOR]);
    expect(now().call).toBe(false);
  });

  it('leaves nothing known, running or waiting when it is stopped', async () => {
    const watch = begin();
    await pass(0);
    programs.print(MONITOR, dumpOf(SINK, RECORDING, SHARED_SCREEN));
    programs.print(MONITOR, gone(RECORDING.id) + gone(SHARED_SCREEN.id));
    watch.stop();
    expect(now()).toEqual(NO_SIGNALS);
    expect([programs.running.size, clock.waiting]).toEqual([0, 0]);
  });

  it('says where each signal comes from, and keeps the words of programs out of it', async () => {
    programs.answers.set('pw-dump', dumpOf());
    const { standings } = begin();
    await pass(0);
    programs.print(MONITOR, '[{ "application.name": "Secret Call" }]');
    await pass(0);
    const all = standings();
    // On Linux every signal has a provider.
    expect(all.map(({ signal }) => signal)).toEqual(SIGNAL_NAMES);
    expect(all[0]).toMatchObject({
      chosen: null,
      said: 'unknown',
      demoted: [
        { name: 'pipewire (microphone)', why: 'missing' },
        { name: 'pulse (microphone)', why: 'missing' },
      ],
    });
    expect(all[3]).toMatchObject({
      chosen: null,
      demoted: [{ name: 'pipewire (screen)', why: 'failed', forMs: TRY_AGAIN_AFTER }],
    });
    expect(JSON.stringify(all)).not.toMatch(/Secret|Call/);
  });

  it('never writes a name of a program to the log', async () => {
    begin();
    await pass(0);
    programs.print(MONITOR, dumpOf(SINK, RECORDING));
    programs.print(MONITOR, '[{ "application.name": "Secret Call" }]');
    await pass(0);
    expect(lines.join()).toContain('not understood');
    expect(lines.join()).not.toMatch(/Secret|call/);
  });

  it('reads idle, lock and sleep from the runtime where no bus tells them', async () => {
    const watch = begin();
    expect(idle.idle()).toBe(0);
    await pass(0);
    expect(looks).toBe(1);
    power.idleFor = 7_000;
    expect(idle.idle()).toBe(7_000);
    expect(watch.standings().find(({ signal }) => signal === 'idle')).toMatchObject({
      chosen: 'power monitor (idle)',
      said: 7_000,
      ageMs: 0,
    });
    for (const what of ['locked', 'locked', 'unlocked', 'sleep', 'resume', 'resume'] as const)
      power.happen(what);
    expect(departed).toEqual(['locked', 'unlocked', 'sleep', 'resume']);
    watch.stop();
    expect(power.watchers.size).toBe(0);
  });

  it('starts at most 60 programs in an hour, whatever the system does', async () => {
    programs.staying.clear();
    programs.answers.set('pactl --format=json list source-outputs', outputs());
    programs.answers.set('pactl --format=json list sources', SOURCES);
    programs.staying.add('pactl subscribe');
    begin();
    await pass(0);
    for (let minute = 0; minute < 59; minute++) {
      for (let event = 0; event < 5; event++) {
        programs.print('pactl subscribe', "Event 'change' on source-output #51\n");
        await pass(10_000);
      }
      await pass(10_000);
    }
    expect(programs.started.length).toBeGreaterThan(50);
    expect(programs.started.length).toBeLessThanOrEqual(60);
    // The first ones are an hour old by now.
    await pass(10 * MINUTE);
    expect(programs.started.length).toBeGreaterThan(60);
  });

  it('starts at most 60 programs in an hour on a machine that has none of them', async () => {
    programs.staying.clear();
    programs.answers.clear();
    begin();
    await pass(HOUR);
    expect(programs.started.length).toBeGreaterThan(10);
    expect(programs.started.length).toBeLessThanOrEqual(60);
    expect(programs.running.size).toBe(0);
  });

  it('keeps one program running in an ordinary hour, and starts no other after the first probes', async () => {
    begin();
    await pass(0);
    programs.print(MONITOR, dumpOf(SINK));
    await pass(HOUR);
    expect(programs.started.filter((line) => line !== 'pw-dump')).toEqual([MONITOR]);
    expect(programs.started.length).toBeLessThanOrEqual(4);
  });
});

describe('what runs while at work', () => {
  const OFF: Status = { type: 'off' };
  const WORK: Status = { type: 'work', sinceAt: 0 };
  const PAUSE: Status = { type: 'pause', kind: 'lunch', sinceAt: 0, endsAt: 1 };

  const REPORT: ProviderReport = {
    signal: 'screen',
    chosen: 'a',
    demoted: [],
    said: false,
    ageMs: 0,
  };

  it('begins with work, goes on in pauses, ends with work or with the app, and can be looked into', async () => {
    const diary: string[] = [];
    let tell: (snapshot: { readonly status: Status }) => void = () => undefined;
    const watch = watchAtWork(
      (watcher) => {
        tell = watcher;
        watcher({ status: OFF });
        return () => diary.push('left');
      },
      () => {
        diary.push('begin');
        return {
          stop: () => diary.push('end'),
          ask: () => Promise.resolve(NO_SIGNALS),
          standings: () => [REPORT],
        };
      },
    );
    expect([diary, watch.standings()]).toEqual([[], []]);
    await expect(watch.ask()).rejects.toThrow('off work');
    for (const status of [WORK, WORK, PAUSE, WORK]) tell({ status });
    expect(watch.standings()).toEqual([REPORT]);
    expect(await watch.ask()).toBe(NO_SIGNALS);
    for (const status of [OFF, OFF]) tell({ status });
    expect(watch.standings()).toEqual([]);
    tell({ status: WORK });
    expect(diary).toEqual(['begin', 'end', 'begin']);
    watch.stop();
    expect(diary).toEqual(['begin', 'end', 'begin', 'left', 'end']);
  });
});
