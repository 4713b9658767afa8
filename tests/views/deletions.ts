import type { ViewId } from '../../renderer/views';
import type { ForgetOutcome, TraceFile, TraceKind, WhatGoes } from '../../shared/forgetting';
import { OFF, view, WORK } from './base';
import type { FakeState } from './fake-main';

const file = (name: string, kind: TraceKind, whole = false): TraceFile => ({ name, kind, whole });

const MONTH: readonly TraceFile[] = [
  file('2026-11.json', 'data'),
  file('backup/2026-11.json', 'copy'),
  file('index/2026.json', 'machine', true),
];
const CLUTTER: readonly TraceFile[] = [
  file('2026-11.sync-conflict-20261120-101530-SAMHÄLLSBYGGNADSFÖRVALTNINGENSBÄRBARADATOR.json', 'conflict'),
  file('2026-11 (kopia från kontoret).json', 'conflict'),
  file('set-aside/2026-11.20261102T081500123Z.json', 'set-aside', true),
  file('.2026-11.json.4711-0a1b2c3d4e5f.tmp', 'unfinished', true),
];
const YEARS = Array.from(
  { length: 120 },
  (_, month) => `${2017 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
).flatMap((month) => [file(`${month}.json`, 'data', true), file(`backup/${month}.json`, 'copy', true)]);

export const DAY: WhatGoes = { days: 1, first: '2026-11-23', last: '2026-11-23', files: MONTH };
export const NOTHING: WhatGoes = { days: 0, first: null, last: null, files: MONTH };
const UNREAD: WhatGoes = { ...NOTHING, files: [...MONTH, ...CLUTTER.slice(2)] };
export const A_MONTH: WhatGoes = {
  days: 16,
  first: '2026-11-02',
  last: '2026-11-23',
  files: [...MONTH, ...CLUTTER],
};
export const EVERYTHING: WhatGoes = {
  days: 2_312,
  first: '2017-01-02',
  last: '2026-11-23',
  files: [
    ...YEARS,
    ...CLUTTER.map((one) => ({ ...one, whole: true })),
    file('settings.json', 'data', true),
    file('content.json', 'data', true),
    file('pulse.json', 'machine', true),
    file('calendar.json', 'machine', true),
    file('logs/main.log', 'machine', true),
  ],
};
const LEFT: ForgetOutcome = {
  type: 'left',
  files: ['backup/2026-11.json', '2026-11 (kopia från kontoret).json'],
};

const HERE = '.settings-section:last-child';
const SHOW = `${HERE} [data-act=what-goes]`;
const DO = '[data-act=forget]';
const MONTH_CHOSEN = `${HERE} input[id$=-month]`;
const ALL_CHOSEN = `${HERE} input[id$=-everything]`;

/** Deleting: what would go, and what came of it. */
export const DELETION_WALKS: readonly {
  readonly view: ViewId;
  readonly name: string;
  readonly state: FakeState;
  readonly clicks: readonly string[];
}[] = [
  { view: 'data', name: 'goes-day', state: { ...view(WORK), goes: DAY }, clicks: [SHOW] },
  {
    view: 'data',
    name: 'goes-day-off',
    state: { ...view(OFF), goes: DAY },
    clicks: [SHOW, `${HERE} summary`],
  },
  { view: 'data', name: 'goes-nothing', state: { ...view(OFF), goes: NOTHING }, clicks: [SHOW] },
  { view: 'data', name: 'goes-unread', state: { ...view(OFF), goes: UNREAD }, clicks: [SHOW] },
  {
    view: 'data',
    name: 'goes-month',
    state: { ...view(WORK), goes: A_MONTH },
    clicks: [MONTH_CHOSEN, SHOW, `${HERE} summary`],
  },
  {
    view: 'data',
    name: 'goes-everything',
    state: { ...view(WORK), goes: EVERYTHING },
    clicks: [ALL_CHOSEN, SHOW],
  },
  {
    view: 'data',
    name: 'gone',
    state: { ...view(OFF), goes: DAY, forgot: { type: 'gone' } },
    clicks: [SHOW, DO],
  },
  {
    view: 'data',
    name: 'left',
    state: { ...view(WORK), goes: A_MONTH, forgot: LEFT },
    clicks: [MONTH_CHOSEN, SHOW, DO],
  },
  {
    view: 'data',
    name: 'not-done',
    state: { ...view(OFF), goes: DAY, forgot: { type: 'not-done', reason: 'gone' } },
    clicks: [SHOW, DO],
  },
  {
    view: 'data',
    name: 'gone-everything',
    state: { ...view(OFF), goes: EVERYTHING, forgot: { type: 'gone' } },
    clicks: [ALL_CHOSEN, SHOW, DO],
  },
];
