import { DataRestore } from '../../main/earlier/data-restore';
import type { Disk } from '../../main/store/disk';
import type { OpenedStore } from '../../main/store/open-store';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { DATA, Desk, ids, MONTH, SIDE } from '../store/desk';
import { event, monthText, SWEDISH } from '../store/events';
import { fullDesk, MARKER } from '../store/secrets';

/** A piece of work on the disk whose every call is made to fail in turn. */
export interface Scenario {
  readonly name: string;
  readonly desk: () => Desk;
  /** Done one after the other; each says whether it was confirmed. */
  readonly steps: readonly Step[];
  /** What a start shows of the data, in a line. */
  readonly shown: (opened: OpenedStore) => string;
  /** What the desk may show after no step, after the first, and so on. */
  readonly states: readonly string[];
  /** What is wrong in a state that may be shown; `null` where nothing is. */
  readonly wrong?: (desk: Desk, state: number) => string | null;
}

/** A store that is open, and the disk that it lies on. */
export type Opened = OpenedStore & { readonly disk: Disk };
export type Step = (opened: Opened) => Promise<boolean>;

const PUT_BACK = {
  source: { type: 'snapshot', id: '2026-11-23' },
  days: [],
  parts: [{ value: 'guides', place: 'sheets/a' }],
} as const;

function restoring({ disk, store, snapshots }: Opened): DataRestore {
  return new DataRestore({
    ...{ disk, store, snapshots, dataFolder: DATA },
    breathe: () => Promise.resolve(),
    apply: () => undefined,
    taken: () => Promise.resolve(),
    askWhereTo: () => Promise.resolve(null),
  });
}

function shown({ events, settings, guides }: OpenedStore): string {
  const numbers = ids(events).map((id) => Number.parseInt(id.slice(-12), 16));
  return `${numbers.join(',')} ${settings.language} ${guides.map(({ name }) => name).join(',')}`.trim();
}

const append =
  (...numbers: readonly number[]): Step =>
  async ({ store }) =>
    (await store.append(numbers.map((number) => event(number, number >= 100 ? '2026-10-30' : undefined))))
      .saved;

const sheet = {
  id: 'a',
  guide: 'readiness',
  name: 'Berg',
  begun: '2026-11-23',
  changed: '2026-11-23',
  answers: { why: { type: 'words', text: 'Å' } },
} as const;

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'the first facts of a month',
    desk: () => new Desk(),
    shown,
    steps: [append(1), append(2, 3), append(4)],
    states: ['system', '1 system', '1,2,3 system', '1,2,3,4 system'],
  },
  {
    name: 'facts of two months at once',
    desk: () => {
      const desk = new Desk();
      desk.disk.put(MONTH, monthText([event(1)]));
      return desk;
    },
    // Each of two files is written whole or not at all; one of them may be ahead.
    shown,
    steps: [append(100), append(2)],
    states: ['1 system', '1,100 system', '1,2,100 system'],
  },
  {
    name: 'settings and a guide',
    desk: () => new Desk(),
    shown,
    steps: [
      async ({ store }) => (await store.saveValue('settings', SWEDISH)).saved,
      async ({ store }) => (await store.saveValue('guides', [sheet])).saved,
    ],
    states: [DEFAULT_SETTINGS.language, SWEDISH.language, `${SWEDISH.language} Berg`],
  },
  {
    name: 'a torn month restored from its copy',
    desk: () => {
      const desk = new Desk();
      desk.disk.put(MONTH, '{"version":1,"mo');
      desk.disk.put(`${DATA}/backup/2026-11.json`, monthText([event(1)]));
      return desk;
    },
    shown,
    steps: [append(2)],
    states: ['1 system', '1,2 system'],
    wrong: ({ disk }) => (disk.holding('"mo').length > 0 ? null : 'the torn file is gone'),
  },
  {
    name: 'a side file joined with its month',
    desk: () => {
      const desk = new Desk();
      desk.disk.put(MONTH, monthText([event(1), event(4)]));
      desk.disk.put(SIDE, monthText([event(2), event(3)]));
      return desk;
    },
    shown,
    steps: [append(5)],
    states: ['1,2,3,4 system', '1,2,3,4,5 system'],
  },
  {
    name: 'a sync program’s copy joined with its month',
    desk: () => {
      const desk = new Desk();
      desk.disk.put(MONTH, monthText([event(1), event(4)]));
      desk.disk.put(`${DATA}/2026-11 (conflicted copy 2026-11-23 080102).json`, monthText([event(2)]));
      return desk;
    },
    shown,
    steps: [append(5)],
    states: ['1,2,4 system', '1,2,4,5 system'],
  },
  {
    name: 'a guide put back as a snapshot has it',
    desk: () => {
      const desk = new Desk();
      desk.disk.put(`${DATA}/guides.json`, JSON.stringify({ version: 1, sheets: [sheet] }));
      return desk;
    },
    shown,
    steps: [
      async ({ store, snapshots }) =>
        (await snapshots.take('daily')).type === 'taken' &&
        (await store.saveValue('guides', [{ ...sheet, name: 'Dal' }])).saved,
      // Where the guide could not be changed there is nothing to put back: the state would be the last one too early.
      async (opened) =>
        JSON.stringify(await opened.store.readValueFile('guides')).includes('Dal') && append(1)(opened),
      async (opened) => {
        const done = await restoring(opened).putBack(PUT_BACK);
        return done.type === 'put-back' && done.parts === 1;
      },
    ],
    states: ['system Berg', 'system Dal', '1 system Dal', '1 system Berg'],
    wrong: ({ disk }, state) =>
      state === 0 || disk.holding('Berg').some((path) => path.includes('/objects/'))
        ? null
        : 'the snapshot is gone',
  },
  {
    name: 'a day deleted for good',
    desk: () => fullDesk(),
    shown: ({ events }) =>
      events.some(({ type }) => type === 'closeout.saved') ? 'with the day' : 'without the day',
    steps: [
      async ({ forgetting }) =>
        (await forgetting.forget({ type: 'day', day: '2026-11-23' })).outcome.type === 'gone',
    ],
    states: ['with the day', 'without the day'],
    wrong: ({ disk }, state) =>
      state === 1 && disk.holding(MARKER).length > 0 ? 'words of the day are left' : null,
  },
];
