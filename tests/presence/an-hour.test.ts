import { describe, expect, it } from 'vitest';
import { IdleSource } from '../../main/presence/idle';
import { sourcesOf } from '../../main/presence/platform';
import type { ProcessFiles } from '../../main/presence/linux/camera';
import { watchPresence } from '../../main/presence/presence';
import type { ProgramEars, StartProgram } from '../../main/presence/program';
import { HOUR, SECOND } from '../../shared/time/moment';
import { CountingClock } from '../main/counting-clock';
import { FakeFiles, FakePower, NO_BUS } from './fakes';
import { assertionsOf, CALL } from './mac-listings';
import { dumpOf, outputs, SINK, SOURCES } from './recordings';
import { storeOf, watcherLine } from './windows-listings';

/** What a program does once it was started; the number says how many were before it. */
type Conduct = (ears: ProgramEars, before: number) => void;

const hangs: Conduct = () => undefined;
const isMissing: Conduct = ({ ended }) => void setImmediate(ended, null);
const isRefused: Conduct = ({ ended }) => void setImmediate(ended, 1);
const prints =
  (text: (before: number) => string, ends: boolean): Conduct =>
  ({ output, ended }, before) =>
    void setImmediate(() => {
      output(text(before));
      if (ends) ended(0);
    });

const watches = prints(() => watcherLine(), false);
const watchesOnce: Conduct = (ears, before) => {
  if (before === 0) watches(ears, before);
  isRefused(ears, before);
};
const listsNothing = prints(() => storeOf([]), true);
const isQuiet = prints(() => assertionsOf(), true);
/** Every look shows another process that records: the most that can be asked of `ps`. */
const isBusy = prints((before) => assertionsOf({ ...CALL, createdFor: 1_000 + before }), true);

const lists = (text: string): Conduct => prints(() => text, true);
const graph = prints(() => dumpOf(SINK), true);
const graphs = prints(() => dumpOf(SINK), false);
const silentGraph = prints(() => dumpOf(), true);
const silentGraphs = prints(() => dumpOf(), false);

const refuse = () => Promise.reject(new Error('not on this system'));
const NO_FILES: ProcessFiles = { list: refuse, target: refuse, read: refuse };

/** As often an hour the sensors are asked afresh in practice: before four nudges and four breaks. */
const QUESTIONS = 8;

/** The companion waits this long for an answer, ms (B12). */
const PATIENCE = SECOND;

interface Hour {
  readonly started: number;
  /** How many of the questions were answered in time. */
  readonly answered: number;
}

/** What happens in an hour of work, which must be one that was simulated whole. */
async function anHour(
  platform: NodeJS.Platform,
  conducts: Readonly<Record<string, Conduct>>,
  files: ProcessFiles = NO_FILES,
): Promise<Hour> {
  const clock = new CountingClock();
  let started = 0;
  const start: StartProgram = (command, args, ears) => {
    const name = command.split(/[\\/]/).at(-1) ?? '';
    let open = true;
    const conduct = conducts[[name, ...args].join(' ')] ?? conducts[name];
    conduct?.(
      {
        output: (text) => {
          if (open) ears.output(text);
        },
        ended: (code) => {
          if (open) ears.ended(code);
        },
      },
      started,
    );
    started += 1;
    return () => {
      open = false;
    };
  };
  const { stop, ask } = watchPresence({
    sources: sourcesOf(platform, { clock, env: NO_BUS, start, files, power: new FakePower() }),
    clock,
    log: () => undefined,
    idle: new IdleSource(),
    look: () => undefined,
    depart: () => undefined,
    report: () => undefined,
  });
  const begin = clock.now().mono;
  let answered = 0;
  for (let question = 0; question < QUESTIONS; question++) {
    await clock.simulated.advanceAndSettle(HOUR / QUESTIONS / 2);
    let isLate = false;
    const answer = (): void => {
      if (!isLate) answered += 1;
    };
    ask().then(answer, () => undefined);
    await clock.simulated.advanceAndSettle(PATIENCE);
    isLate = true;
    await clock.simulated.advanceAndSettle(HOUR / QUESTIONS / 2 - PATIENCE);
  }
  expect(clock.now().mono - begin).toBe(HOUR);
  stop();
  expect(clock.waiting).toBe(0);
  return { started, answered };
}

describe('programs started in an hour of work, with the sensors asked afresh now and then', () => {
  it.each<[string, Readonly<Record<string, Conduct>>, number, number, number]>([
    ['all is well', { 'powershell.exe': watches, 'reg.exe': listsNothing }, 8, 9, 9],
    ['PowerShell may not run', { 'powershell.exe': isRefused, 'reg.exe': listsNothing }, 8, 45, 60],
    ['PowerShell hangs', { 'powershell.exe': hangs, 'reg.exe': listsNothing }, 8, 45, 60],
    ['PowerShell goes away', { 'powershell.exe': watchesOnce, 'reg.exe': listsNothing }, 8, 45, 60],
    ['the registry alone hangs', { 'powershell.exe': watches, 'reg.exe': hangs }, 0, 9, 9],
    ['the registry hangs too', { 'powershell.exe': hangs, 'reg.exe': hangs }, 8, 10, 60],
    ['nothing may run', { 'powershell.exe': isMissing, 'reg.exe': isMissing }, 8, 10, 60],
  ])('are few on Windows when %s', async (_, conducts, answers, least, most) => {
    const { started, answered } = await anHour('win32', conducts);
    expect(answered).toBe(answers);
    expect(started).toBeGreaterThanOrEqual(least);
    expect(started).toBeLessThanOrEqual(most);
  });

  it.each<[string, Readonly<Record<string, Conduct>>, number, number]>([
    ['nobody records', { pmset: isQuiet }, 8, 45],
    ['somebody else records at every look', { pmset: isBusy, ps: isRefused }, 8, 50],
    ['ps hangs', { pmset: isBusy, ps: hangs }, 8, 10],
    ['pmset hangs', { pmset: hangs }, 8, 5],
    ['pmset is missing', { pmset: isMissing }, 8, 5],
  ])('are few on macOS when %s', async (_, conducts, answers, least) => {
    const { started, answered } = await anHour('darwin', conducts);
    expect(answered).toBe(answers);
    expect(started).toBeGreaterThanOrEqual(least);
    expect(started).toBeLessThanOrEqual(60);
  });

  it.each<[string, Readonly<Record<string, Conduct>>, number, number, number]>([
    ['PipeWire has it all', { 'pw-dump --monitor': graphs, 'pw-dump': graph }, 8, 10, 14],
    [
      'PulseAudio has the sound',
      {
        'pw-dump --monitor': silentGraphs,
        'pw-dump': silentGraph,
        'pactl subscribe': hangs,
        'pactl --format=json list source-outputs': lists(outputs()),
        'pactl --format=json list sources': lists(SOURCES),
      },
      8,
      25,
      60,
    ],
    ['pw-dump hangs', { 'pw-dump --monitor': graphs, 'pw-dump': hangs }, 8, 5, 60],
    ['it has none of the programs', { 'pw-dump': isMissing, pactl: isMissing }, 8, 5, 60],
  ])('are few on Linux when %s', async (_, conducts, answers, least, most) => {
    const { started, answered } = await anHour('linux', conducts, new FakeFiles());
    expect(answered).toBe(answers);
    expect(started).toBeGreaterThanOrEqual(least);
    expect(started).toBeLessThanOrEqual(most);
  });
});
