import type { ViewId } from '../../renderer/views';
import type { ImportSummary } from '../../shared/exchange/import';
import { OFF, view, WORK } from './base';
import type { FakeState } from './fake-main';

const SUMMARY: ImportSummary = {
  reach: { first: '2026-02-02', last: '2026-11-20' },
  newDays: 182,
  moreDays: 0,
  events: 9_120,
  already: 0,
  differing: 0,
  deletedHere: 0,
  deletedThere: 0,
};
const FULL: ImportSummary = {
  ...SUMMARY,
  newDays: 12,
  moreDays: 1,
  already: 8_704,
  differing: 3,
  deletedHere: 2,
  deletedThere: 1,
};
const LONG_FILE =
  'Arbetsdagarfrånsamhällsbyggnadsförvaltningensbärbaradator 2026-02 till 2026-11 (kopia).json';

const opening = (file: string, summary: ImportSummary): FakeState => ({
  ...view(WORK),
  opened: { type: 'preview', file, summary },
});

/** The states of the page. */
export const DATA_STATES: Readonly<Record<string, FakeState>> = { typical: view(WORK), off: view(OFF) };

/** What is seen once a file is chosen. */
export const DATA_WALKS: readonly {
  readonly view: ViewId;
  readonly name: string;
  readonly state: FakeState;
  readonly clicks: readonly string[];
}[] = [
  {
    view: 'data',
    name: 'preview',
    state: opening('Arbetsdagar.json', SUMMARY),
    clicks: ['[data-act=open-data]'],
  },
  { view: 'data', name: 'preview-full', state: opening(LONG_FILE, FULL), clicks: ['[data-act=open-data]'] },
  {
    view: 'data',
    name: 'nothing-new',
    state: opening('Arbetsdagar.json', { ...SUMMARY, newDays: 0, events: 0, already: 9_120 }),
    clicks: ['[data-act=open-data]'],
  },
  {
    view: 'data',
    name: 'taken',
    state: opening('Arbetsdagar.json', SUMMARY),
    clicks: ['[data-act=open-data]', '[data-act=take-in]'],
  },
  {
    view: 'data',
    name: 'refused',
    state: {
      ...view(WORK),
      opened: { type: 'refused', file: LONG_FILE, problem: { type: 'bad-event', number: 4_711 } },
    },
    clicks: ['[data-act=open-data]'],
  },
  {
    view: 'data',
    name: 'saved',
    state: { ...view(OFF), saved: { type: 'saved', file: 'Arbetsdagar 2026-W48.md' } },
    clicks: ['[data-act=save-data]'],
  },
  { view: 'data', name: 'calendar', state: view(WORK), clicks: ['input[id$=calendar]'] },
];
