import { beforeEach, describe, expect, it } from 'vitest';
import { LOOK_EVERY } from '../../main/presence/camera';
import { TRY_AGAIN_AFTER } from '../../main/presence/chain';
import { watchPresence, whileAtWork } from '../../main/presence/presence';
import { GAP } from '../../main/presence/steady';
import { NO_SIGNALS, type Signals } from '../../shared/companion/signals';
import type { Status } from '../../shared/companion/snapshot';
import type { ProviderReport } from '../../shared/diagnostics/provider-report';
import { CountingClock } from '../main/counting-clock';
import { FakeFiles, FakePrograms } from './fakes';
import { CAMERA, dumpOf, gone, outputs, RECORDING, SHARED_SCREEN, SINK, SOURCES } from './recordings';

const MONITOR = 'pw-dump --monitor';

describe('presence on Linux', () => {
  let clock: CountingClock;
  let programs: FakePrograms;
  let files: FakeFiles;
  let said: Signals[];
  let lines: string[];

  const begin = (platform: NodeJS.Platform = 'linux') =>
    watchPresence({
      platform,
      clock,
      log: (line) => lines.push(line),
      start: programs.start,
      files,
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
    expect(all.map(({ signal }) => signal)).toEqual(['microphone', 'openCamera', 'sharedCamera', 'screen']);
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

  it.each<NodeJS.Platform>(['darwin', 'win32'])('starts nothing on %s', async (platform) => {
    const watch = begin(platform);
    expect(watch.standings()).toEqual([]);
    watch.stop();
    await pass(0);
    expect([said, programs.started, clock.waiting]).toEqual([[], [], 0]);
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

  it('begins with work, goes on in pauses, and ends with work or with the app', () => {
    const diary: string[] = [];
    let tell: (snapshot: { readonly status: Status }) => void = () => undefined;
    const watch = whileAtWork(
      (watcher) => {
        tell = watcher;
        watcher({ status: OFF });
        return () => diary.push('left');
      },
      () => {
        diary.push('begin');
        return { stop: () => diary.push('end'), standings: () => [REPORT] };
      },
    );
    expect([diary, watch.standings()]).toEqual([[], []]);
    for (const status of [WORK, WORK, PAUSE, WORK]) tell({ status });
    expect(watch.standings()).toEqual([REPORT]);
    for (const status of [OFF, OFF]) tell({ status });
    expect(watch.standings()).toEqual([]);
    tell({ status: WORK });
    expect(diary).toEqual(['begin', 'end', 'begin']);
    watch.stop();
    expect(diary).toEqual(['begin', 'end', 'begin', 'left', 'end']);
  });
});
