import { describe, expect, it } from 'vitest';
import { IdleSource } from '../../main/presence/idle';
import { sourcesOf } from '../../main/presence/platform';
import { watchPresence } from '../../main/presence/presence';
import type { ProgramEars, StartProgram } from '../../main/presence/program';
import { HOUR } from '../../shared/time/moment';
import { CountingClock } from '../main/counting-clock';
import { FakePower } from './fakes';
import { assertionsOf, CALL } from './mac-listings';
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

/** How many programs are started in an hour of work, which must be one that was simulated whole. */
async function startedInAnHour(
  platform: NodeJS.Platform,
  conducts: Readonly<Record<string, Conduct>>,
): Promise<number> {
  const clock = new CountingClock();
  let started = 0;
  const start: StartProgram = (command, _args, ears) => {
    const name = command.split(/[\\/]/).at(-1) ?? '';
    let open = true;
    conducts[name]?.(
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
  const refuse = () => Promise.reject(new Error('not on this system'));
  const files = { list: refuse, target: refuse, read: refuse };
  const { stop } = watchPresence({
    sources: sourcesOf(platform, { clock, env: {}, start, files, power: new FakePower() }),
    clock,
    log: () => undefined,
    idle: new IdleSource(),
    look: () => undefined,
    depart: () => undefined,
    report: () => undefined,
  });
  const begin = clock.now().mono;
  await clock.simulated.advanceAndSettle(HOUR);
  expect(clock.now().mono - begin).toBe(HOUR);
  stop();
  expect(clock.waiting).toBe(0);
  return started;
}

describe('programs started in an hour of work', () => {
  it.each<[string, Readonly<Record<string, Conduct>>, number, number]>([
    ['all is well', { 'powershell.exe': watches }, 1, 1],
    ['PowerShell may not run', { 'powershell.exe': isRefused, 'reg.exe': listsNothing }, 40, 60],
    ['PowerShell hangs', { 'powershell.exe': hangs, 'reg.exe': listsNothing }, 40, 60],
    ['PowerShell goes away', { 'powershell.exe': watchesOnce, 'reg.exe': listsNothing }, 40, 60],
    ['the registry hangs too', { 'powershell.exe': hangs, 'reg.exe': hangs }, 10, 60],
    ['nothing may run', { 'powershell.exe': isMissing, 'reg.exe': isMissing }, 10, 60],
  ])('are few on Windows when %s', async (_, conducts, least, most) => {
    const started = await startedInAnHour('win32', conducts);
    expect(started).toBeGreaterThanOrEqual(least);
    expect(started).toBeLessThanOrEqual(most);
  });

  it.each<[string, Readonly<Record<string, Conduct>>, number]>([
    ['nobody records', { pmset: isQuiet }, 40],
    ['somebody else records at every look', { pmset: isBusy, ps: isRefused }, 50],
    ['ps hangs', { pmset: isBusy, ps: hangs }, 10],
    ['pmset hangs', { pmset: hangs }, 5],
    ['pmset is missing', { pmset: isMissing }, 5],
  ])('are few on macOS when %s', async (_, conducts, least) => {
    const started = await startedInAnHour('darwin', conducts);
    expect(started).toBeGreaterThanOrEqual(least);
    expect(started).toBeLessThanOrEqual(60);
  });
});
