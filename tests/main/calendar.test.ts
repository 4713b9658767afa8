import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Calendar, LOOK_EVERY, SETTLE } from '../../main/calendar/calendar';
import { ChoiceFile } from '../../main/calendar/choice-file';
import { calendarFiles, type CalendarFiles } from '../../main/calendar/files';
import { LARGEST, MOST_FILES } from '../../main/calendar/read-calendar';
import { systemClock } from '../../main/clock';
import { nodeDisk } from '../../main/store/disk';
import type { CalendarReading } from '../../shared/companion/calendar-reading';
import { HOUR, type Clock } from '../../shared/time/moment';
import { calendar as fileOf, event } from '../exchange/ics/files';
import { CountingClock } from './counting-clock';
import { FakeCalendarDisk } from './calendar-disk';

const at = (time: string): number => Date.parse(`2026-11-23T${time}:00+01:00`);
const meeting = (from: string, to: string, uid = from): string =>
  event(`DTSTART:20261123T${utc(from)}\nDTEND:20261123T${utc(to)}`, uid);
const utc = (time: string): string =>
  new Date(at(time)).toISOString().slice(11, 19).replaceAll(':', '') + 'Z';

let folder: string;
let clock: CountingClock;
let disk: FakeCalendarDisk;
let said: (CalendarReading | null)[];
let lines: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arbetsro-calendar-'));
  clock = new CountingClock();
  disk = new FakeCalendarDisk();
  said = [];
  lines = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function made(files: CalendarFiles = disk, time: Clock = clock, breathe = () => Promise.resolve()): Calendar {
  const log = (line: string): void => {
    lines.push(line);
  };
  const report = (reading: CalendarReading | null): void => {
    said.push(reading);
  };
  return new Calendar({
    clock: time,
    log,
    files,
    breathe,
    report,
    choice: new ChoiceFile(nodeDisk, folder, log),
  });
}
const pass = (ms: number): Promise<void> => clock.simulated.advanceAndSettle(ms);
const now = (): CalendarReading | null => said.at(-1) ?? null;
const times = (): readonly string[] | undefined =>
  now()?.busy.map(({ from, to }) =>
    [from, to].map((one) => new Date(one + HOUR).toISOString().slice(11, 16)).join('-'),
  );

describe('a calendar that is chosen', () => {
  it('is read at once, also off work, and kept for the next start', async () => {
    disk.write('/home/a.ics', fileOf(meeting('10:00', '11:00')));
    const first = made();
    expect(await first.choose('/home/a.ics')).toMatchObject({
      trouble: null,
      unread: 0,
      readAt: at('08:00'),
    });
    expect(times()).toEqual(['10:00-11:00']);
    expect([clock.waiting, disk.watchers.size]).toEqual([0, 0]);
    said.length = 0;
    const next = made();
    await next.open();
    expect(said).toEqual([{ path: '/home/a.ics', readAt: null, busy: [], unread: 0, trouble: null }]);
  });

  it('is forgotten, also for the next start', async () => {
    disk.write('/home/a.ics', fileOf());
    const one = made();
    await one.choose('/home/a.ics');
    const stop = one.begin();
    await one.forget();
    expect([now(), clock.waiting, disk.watchers.size]).toEqual([null, 0, 0]);
    stop();
    said.length = 0;
    await made().open();
    expect(said).toEqual([]);
  });

  it('is none when the file of the choice is damaged', async () => {
    await writeFile(join(folder, 'calendar.json'), '{"version":1,"path":7}');
    await made().open();
    expect(said).toEqual([]);
    expect(lines.join()).toContain('cannot be used');
  });
});

describe('at work', () => {
  it('is read when work begins, and left alone off work', async () => {
    disk.write('/home/a.ics', fileOf(meeting('10:00', '11:00')));
    await made().choose('/home/a.ics');
    const one = made();
    await one.open();
    await pass(HOUR);
    expect(now()?.readAt).toBeNull();
    const stop = one.begin();
    await pass(0);
    expect(times()).toEqual(['10:00-11:00']);
    stop();
    const { looks } = disk;
    disk.write('/home/a.ics', fileOf(meeting('12:00', '13:00')));
    disk.tell('/home/a.ics');
    await pass(HOUR);
    expect([disk.looks, clock.waiting, disk.watchers.size]).toEqual([looks, 0, 0]);
  });

  async function working(path = '/home/a.ics'): Promise<Calendar> {
    const one = made();
    await one.choose(path);
    one.begin();
    await pass(0);
    return one;
  }

  it('is read again when it has been still after a change, once for many', async () => {
    disk.write('/home/a.ics', fileOf(meeting('10:00', '11:00')));
    await working();
    const { reads } = disk;
    for (const to of ['11:10', '11:20', '11:30']) {
      disk.write('/home/a.ics', fileOf(meeting('10:00', to)));
      disk.tell('/home/a.ics');
      await pass(SETTLE - 1);
    }
    expect(disk.reads).toBe(reads);
    await pass(1);
    expect([disk.reads - reads, times()]).toEqual([1, ['10:00-11:30']]);
  });

  it('is noticed where the watch is blind', async () => {
    disk.write('/home/a.ics', fileOf(meeting('10:00', '11:00')));
    await working();
    disk.write('/home/a.ics', fileOf(meeting('12:00', '13:00')));
    await pass(LOOK_EVERY - 1);
    expect(times()).toEqual(['10:00-11:00']);
    await pass(1);
    expect(times()).toEqual(['12:00-13:00']);
  });

  it('is not read again while nothing changes: looks only, twelve an hour', async () => {
    disk.write('/home/a.ics', fileOf());
    await working();
    const { reads, looks } = disk;
    await pass(HOUR);
    expect([disk.reads - reads, disk.looks - looks]).toEqual([0, 12]);
  });

  it('is read again at the start of a new day and in a new zone', async () => {
    disk.write('/home/a.ics', fileOf(event('DTSTART:20260101T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY')));
    await working();
    expect(now()?.busy.map(({ from }) => from)).toEqual([at('09:00'), at('09:00') + 24 * HOUR]);
    await pass(16 * HOUR);
    expect(now()?.busy.map(({ from }) => from)).toEqual([at('09:00') + 24 * HOUR, at('09:00') + 48 * HOUR]);
    const { reads } = disk;
    clock.simulated.setZone('America/New_York');
    await pass(LOOK_EVERY);
    expect(disk.reads).toBe(reads + 1);
  });

  it('a folder: all its calendar files, and no others', async () => {
    disk.write('/home/cal/a.ics', fileOf(meeting('10:00', '11:00')));
    disk.write('/home/cal/B.ICS', fileOf(meeting('10:30', '12:00')));
    disk.write('/home/cal/.a.ics.tmp.ics', 'half');
    disk.write('/home/cal/notes.txt', 'notes');
    await working('/home/cal');
    expect(times()).toEqual(['10:00-12:00']);
    disk.write('/home/cal/c.ics', fileOf(meeting('15:00', '16:00')));
    disk.tell('/home/cal/c.ics');
    await pass(SETTLE);
    expect(times()).toEqual(['10:00-12:00', '15:00-16:00']);
  });

  it.each<[string, string | { readonly code: string } | null]>([
    ['cut-off', fileOf(meeting('12:00', '13:00')).slice(0, -30)],
    ['no-calendar', '<html>'],
    ['too-big', 'x'.repeat(LARGEST)],
    ['cannot-open', { code: 'EACCES' }],
    ['missing', { code: 'ENOENT' }],
  ])('trouble is told and what was read stays: %s', async (trouble, text) => {
    disk.write('/home/a.ics', fileOf(meeting('10:00', '11:00')));
    await working();
    disk.write('/home/a.ics', text ?? '');
    await pass(2 * LOOK_EVERY);
    expect([now()?.trouble, times(), now()?.readAt]).toEqual([trouble, ['10:00-11:00'], at('08:00')]);
    const told = said.length;
    await pass(HOUR);
    expect(said.length).toBe(told);
    disk.write('/home/a.ics', fileOf(meeting('14:00', '15:00')));
    await pass(LOOK_EVERY);
    expect([now()?.trouble, times()]).toEqual([null, ['14:00-15:00']]);
    expect(lines.join()).not.toContain('/home');
  });

  it('what could not be opened is tried again without having changed', async () => {
    disk.write('/home/a.ics', { code: 'EBUSY' });
    await working();
    expect(now()?.trouble).toBe('cannot-open');
    disk.texts.set('/home/a.ics', fileOf(meeting('10:00', '11:00')));
    await pass(LOOK_EVERY);
    expect(times()).toEqual(['10:00-11:00']);
  });

  it('a folder with nothing to read, with too many files, and with too much in them', async () => {
    disk.write('/home/none/notes.txt', 'notes');
    await working('/home/none');
    expect(now()?.trouble).toBe('no-files');
    for (let index = 0; index <= MOST_FILES; index++) disk.write(`/home/many/${index}.ics`, '');
    await working('/home/many');
    expect(now()?.trouble).toBe('too-many-files');
    for (const name of ['a', 'b']) disk.write(`/home/big/${name}.ics`, 'x'.repeat(LARGEST / 2));
    await working('/home/big');
    expect(now()?.trouble).toBe('too-big');
    await working('/home/gone');
    expect(now()?.trouble).toBe('missing');
  });
});

describe('a long file', () => {
  it('lets others have their turn whenever ten ms have gone', async () => {
    let mono = 0;
    const slow: Clock = { now: () => ({ ...clock.now(), mono: (mono += 1) }), after: () => () => undefined };
    let turns = 0;
    const many = Array.from({ length: 500 }, (_, index) => meeting('10:00', '11:00', String(index)));
    disk.write('/home/a.ics', fileOf(...many));
    const one = made(disk, slow, () => {
      turns += 1;
      return Promise.resolve();
    });
    await one.choose('/home/a.ics');
    // A step for each event as it is parsed and as it is worked out; this clock goes one ms a look.
    expect(turns).toBeGreaterThan(50);
  });
});

describe('the real disk', () => {
  it('notices a file that is written anew and one that is put in its place', async () => {
    const path = join(folder, 'a.ics');
    const today = (hour: string): string => {
      const date = new Date().toISOString().slice(0, 10).replaceAll('-', '');
      return fileOf(event(`DTSTART:${date}T${hour}0000Z\nDURATION:PT30M`));
    };
    await writeFile(path, today('10'));
    // The system's own events come in its own time; nothing here waits for a clock of the app.
    const real = systemClock();
    const quick: Clock = {
      now: () => real.now(),
      after: (delay, then) => real.after(Math.min(delay, 20), then),
    };
    const one = made(calendarFiles, {
      ...quick,
      after: (delay, then) => (delay > SETTLE ? () => undefined : quick.after(delay, then)),
    });
    await one.choose(path);
    const stop = one.begin();
    const hour = (): number | undefined => {
      const from = now()?.busy[0]?.from;
      return from === undefined ? undefined : new Date(from).getUTCHours();
    };
    expect(hour()).toBe(10);
    await writeFile(path, today('11'));
    await expect.poll(hour, { timeout: 20_000 }).toBe(11);
    await writeFile(join(folder, 'new.tmp'), today('12'));
    await rename(join(folder, 'new.tmp'), path);
    await expect.poll(hour, { timeout: 20_000 }).toBe(12);
    await rm(path);
    await expect.poll(() => now()?.trouble, { timeout: 20_000 }).toBe('missing');
    expect(hour()).toBe(12);
    stop();
  });
});
