import { ChoiceFile } from '../../main/calendar/choice-file';
import { UpdatesFile } from '../../main/updates/updates-file';
import { HOUR, MINUTE } from '../../shared/time/moment';
import { EVERY_COMMAND } from '../main/commands';
import { COPY, DATA, Desk, MACHINE, MONTH, SIDE } from '../store/desk';
import type { ModelDisk } from '../store/model-disk';
import { everyEvent, monthText } from '../store/events';
import { App } from './app';
import type { Parser, Verdict } from './parsers';
import { filesLike } from './texts';

const VALUES = ['settings', 'content', 'guides', 'people', 'team'].map((name) => `${DATA}/${name}.json`);
const INDEX = `${MACHINE}/index/2026.json`;
const CHOICE = `${MACHINE}/calendar.json`;
const OLD_MONTH = `${DATA}/2026-09.json`;
/** The next start: the same afternoon, so that no file is so young that it might still be written. */
const AFTER = 5 * HOUR;
const LOOK = { unit: 'year', date: '2026-11-23' } as const;

/** The disk after a day with something of everything, with every file that the app keeps. */
async function diskOfADay(): Promise<ModelDisk> {
  const desk = new Desk();
  desk.disk.put(MONTH, monthText(everyEvent()));
  desk.disk.put(
    OLD_MONTH,
    monthText(
      everyEvent().map((event) => ({ ...event, day: '2026-09-23' })),
      { month: '2026-09' },
    ),
  );
  const app = await App.open(desk);
  for (const command of EVERY_COMMAND) await desk.until(app.companion.command(command));
  await app.pass(90 * MINUTE);
  // The index of the year is made when it is asked for.
  await desk.until(app.dispatch.lookBack('home', LOOK));
  await new ChoiceFile(desk.disk, MACHINE, () => undefined).write('/home/a.ics');
  const kept = { answer: { version: '0.2.0', answer: 'off-work' }, lookedAt: 1_795_000_000_000 } as const;
  await new UpdatesFile(desk.disk, MACHINE, () => undefined).write(kept);
  app.close();
  return desk.disk;
}

/** Each file of the data and of the machine, changed by others: the app starts with whatever it finds, and loses nothing. */
export async function keptFiles(): Promise<readonly Parser[]> {
  const disk = await diskOfADay();
  const baseline = await startedWith(disk, new Map());
  const of = (path: string): string => {
    const text = disk.text(path);
    if (text === null) throw new Error(`the app keeps no ${path}`);
    return text;
  };
  const parser = (name: string, at: string, like: string, json = true): Parser => ({
    name,
    generate: filesLike([of(like)], json),
    // Few changes of an index are of a figure that is told: it needs more of them.
    startsApp: at !== INDEX,
    run: async (bytes) => {
      const found = await startedWith(disk, new Map([[at, bytes]]));
      const isUsed = at === INDEX ? isSame(found.index, bytes) : isObject(bytes);
      const isToldOtherwise = at === INDEX && found.lookedBack !== baseline.lookedBack;
      const wrong = isToldOtherwise ? 'the year is told otherwise' : lossOf(at, bytes, found);
      return { outcome: isUsed ? 'accepted' : 'refused', wrong } satisfies Verdict;
    },
  });
  const sync = ' (conflicted copy 2026-11-23 080102).json';
  return [
    ...VALUES.map((path) => parser(path.slice(DATA.length + 1), path, path)),
    parser('a month', MONTH, MONTH),
    parser('an old month', OLD_MONTH, OLD_MONTH),
    parser('a month’s side file', SIDE, MONTH),
    parser('a month’s last good copy', COPY, MONTH),
    parser('a sync copy of a month', MONTH.replace('.json', sync), MONTH),
    parser('a sync copy of settings', `${DATA}/settings${sync}`, `${DATA}/settings.json`),
    parser('a sync copy of people', `${DATA}/people${sync}`, `${DATA}/people.json`),
    parser('pulse.json', `${MACHINE}/pulse.json`, `${MACHINE}/pulse.json`),
    parser('machine.json', `${MACHINE}/machine.json`, `${MACHINE}/machine.json`),
    parser('the choice of calendar', CHOICE, CHOICE),
    parser('what is kept of updates', `${MACHINE}/updates.json`, `${MACHINE}/updates.json`),
    parser('the index of a year', INDEX, INDEX, false),
  ];
}

interface Started {
  readonly lookedBack: string;
  readonly index: Uint8Array | null;
  /** True where some file of the data is these bytes. */
  readonly isKept: (bytes: Uint8Array) => boolean;
}

/** Starts the app on these files, looks at it as a window would, works for some minutes and ends. */
async function startedWith(disk: ModelDisk, changed: ReadonlyMap<string, Uint8Array>): Promise<Started> {
  const desk = new Desk();
  desk.disk = disk.restarted('process');
  for (const [path, bytes] of changed) desk.disk.put(path, bytes);
  await desk.clock.advanceAndSettle(AFTER);
  const app = await App.open(desk);
  await new ChoiceFile(desk.disk, MACHINE, () => undefined).read();
  await new UpdatesFile(desk.disk, MACHINE, () => undefined).read();
  structuredClone(app.dispatch.read('home'));
  const lookedBack = JSON.stringify(await desk.until(app.dispatch.lookBack('home', LOOK)));
  await desk.until(app.dispatch.searchWords('home', 'rapport'));
  await desk.until(app.companion.command({ type: 'settings.change', change: { sound: true } }));
  await app.pass(2 * MINUTE);
  const [failure] = app.failures;
  app.close();
  if (failure !== undefined) throw new Error('the app failed', { cause: failure });
  const bytesOf = desk.disk.bytes.bind(desk.disk);
  return {
    lookedBack,
    index: bytesOf(INDEX),
    isKept: (bytes) =>
      ['', '/backup', '/set-aside'].some((folder) =>
        desk.disk.names(DATA + folder).some((name) => isSame(bytesOf(`${DATA}${folder}/${name}`), bytes)),
      ),
  };
}

const isSame = (one: Uint8Array | null, other: Uint8Array): boolean =>
  one !== null && Buffer.compare(one, other) === 0;

/** What nobody can read is somebody's all the same: it must still be there, be it under another name. */
function lossOf(path: string, bytes: Uint8Array, { isKept }: Started): string | null {
  if (!path.startsWith(DATA) || path.startsWith(`${DATA}/backup`) || isObject(bytes)) return null;
  return isKept(bytes) ? null : 'what could not be read is gone';
}

function isObject(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
