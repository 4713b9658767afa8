import type { ViewId } from '../../renderer/views';
import type { Compared, EarlierState } from '../../shared/earlier';
import { OFF, view, WORK } from './base';
import type { FakeState } from './fake-main';

const snapshot = (date: string, at: number): EarlierState['snapshots'][number] => ({
  id: date,
  date,
  at,
  reason: 'daily',
});
const EARLIER: EarlierState = {
  snapshots: [
    { id: '2026-11-23.2', date: '2026-11-23', at: Date.UTC(2026, 10, 23, 9, 5), reason: 'before-restore' },
    snapshot('2026-11-23', Date.UTC(2026, 10, 23, 7)),
    snapshot('2026-11-20', Date.UTC(2026, 10, 20, 7)),
    snapshot('2026-10-30', Date.UTC(2026, 9, 30, 7)),
  ],
  setAside: [],
};
const TORN: EarlierState = {
  ...EARLIER,
  setAside: [
    {
      name: '2026-10.20261102T081500123Z.json',
      file: '2026-10.json',
      at: Date.UTC(2026, 10, 2, 8, 15),
    },
    {
      name: 'guides.backup.20261001T081500123Z.json',
      file: 'backup/guides.json',
      at: Date.UTC(2026, 9, 1, 8, 15),
    },
  ],
};
const FEW: Compared = {
  type: 'differences',
  days: [
    { day: '2026-11-19', events: 1, isHere: true },
    { day: '2026-11-20', events: 31, isHere: false },
  ],
  parts: [],
  unreadable: [],
};
export const MUCH: Compared = {
  type: 'differences',
  days: Array.from({ length: 14 }, (_, index) => ({
    day: `2026-10-${String(index + 12).padStart(2, '0')}`,
    events: 3 * index + 1,
    isHere: index % 3 === 0,
  })),
  parts: [
    {
      value: 'guides',
      place: 'sheets/a',
      name: { type: 'sheet', guide: 'readiness', name: '', begun: '2026-10-01' },
      isHere: false,
      texts: [],
    },
    {
      value: 'people',
      place: 'persons/b',
      name: { type: 'words', words: 'Birgitta Samhällsbyggnadsförvaltningssekreterare' },
      isHere: false,
      texts: [],
    },
    {
      value: 'guides',
      place: 'sheets/c',
      name: { type: 'sheet', guide: 'check-in', name: 'EK', begun: '2026-11-02' },
      isHere: true,
      texts: [
        { then: 'Vill ha fredagarna fria från möten', now: 'Vill ha fredagarna fria' },
        { then: 'Arbetsmiljöverkets föreskrift om bildskärmsarbete, sidan fyra', now: '' },
      ],
    },
    {
      value: 'settings',
      place: 'settings/lunch',
      name: { type: 'setting', setting: 'lunch' },
      isHere: true,
      texts: [{ then: '12:00', now: '11:15' }],
    },
    { value: 'people', place: 'agenda', name: { type: 'agenda' }, isHere: true, texts: [] },
  ],
  unreadable: ['2026-09.json'],
};

const HERE = '[data-part=earlier]';
const COMPARE = `${HERE} [data-act=compare]`;
const whole = { state: 'done', done: 118, months: 118, unreadable: [] } as const;

const walk = (
  name: string,
  state: Partial<FakeState>,
  clicks: readonly string[],
): (typeof EARLIER_WALKS)[number] => ({
  view: 'data',
  name: `earlier-${name}`,
  state: { ...view(name === 'few' ? OFF : WORK), ...state },
  clicks,
});

/** Earlier data: what there is of it, what differs, and what came of putting it back. */
export const EARLIER_WALKS: readonly {
  readonly view: ViewId;
  readonly name: string;
  readonly state: FakeState;
  readonly clicks: readonly string[];
}[] = [
  walk('few', { earlier: EARLIER, compared: FEW, check: whole }, [COMPARE]),
  walk('much', { earlier: TORN, compared: MUCH, check: { ...whole, state: 'running', done: 84 } }, [
    COMPARE,
    `${HERE} .earlier-texts > summary`,
  ]),
  walk('torn', { earlier: TORN, check: { ...whole, unreadable: ['2021-07', '2024-02'] } }, [
    `${HERE} [data-act=salvage]`,
  ]),
  walk('put-back', { earlier: EARLIER, compared: FEW }, [COMPARE, `${HERE} [data-act=put-back]`]),
];
