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

/** What came of an hour of work. */
export interface Hour {
  /** Programs started for the sensors of calls. */
  readonly started: number;
  /** How many of the questions were answered in time. */
  readonly answered: number;
  /** How long it was, ms. */
  readonly lasted: number;
  /** Timers that still run after its end. */
  readonly waiting: number;
}

/** How a system's programs behave, by command line or by name. */
export type Conducts = Readonly<Record<string, Conduct>>;

/** How often an hour of work on `platform` starts a program, where its programs behave so. */
export async function anHour(platform: SensedPlatform, conducts: Conducts): Promise<Hour> {
  const files = platform === 'linux' ? new FakeFiles() : NO_FILES;
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
  const lasted = clock.now().mono - begin;
  stop();
  return { started, answered, lasted, waiting: clock.waiting };
}

/** The platforms with sensors of their own. */
export type SensedPlatform = 'linux' | 'win32' | 'darwin';

const PULSE_LISTS: Conducts = {
  'pactl --format=json list source-outputs': lists(outputs()),
  'pactl --format=json list sources': lists(SOURCES),
};

/** What an hour can be like on each platform; the first is the usual one. */
export const SITUATIONS = {
  win32: {
    'all is well': { 'powershell.exe': watches, 'reg.exe': listsNothing },
    'PowerShell may not run': { 'powershell.exe': isRefused, 'reg.exe': listsNothing },
    'PowerShell hangs': { 'powershell.exe': hangs, 'reg.exe': listsNothing },
    'PowerShell goes away': { 'powershell.exe': watchesOnce, 'reg.exe': listsNothing },
    'the registry alone hangs': { 'powershell.exe': watches, 'reg.exe': hangs },
    'the registry hangs too': { 'powershell.exe': hangs, 'reg.exe': hangs },
    'nothing may run': { 'powershell.exe': isMissing, 'reg.exe': isMissing },
  },
  darwin: {
    'nobody records': { pmset: isQuiet },
    'somebody else records at every look': { pmset: isBusy, ps: isRefused },
    'ps hangs': { pmset: isBusy, ps: hangs },
    'pmset hangs': { pmset: hangs },
    'pmset is missing': { pmset: isMissing },
  },
  linux: {
    'PipeWire has it all': { 'pw-dump --monitor': graphs, 'pw-dump': graph },
    'PulseAudio has the sound': {
      'pw-dump --monitor': silentGraphs,
      'pw-dump': silentGraph,
      'pactl subscribe': hangs,
      ...PULSE_LISTS,
    },
    'pw-dump hangs': { 'pw-dump --monitor': graphs, 'pw-dump': hangs },
    'it has none of the programs': { 'pw-dump': isMissing, pactl: isMissing },
  },
} satisfies Readonly<Record<SensedPlatform, Readonly<Record<string, Conducts>>>>;
