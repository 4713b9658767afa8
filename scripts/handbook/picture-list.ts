import type { ViewId } from '../../renderer/views';

/** A picture of the handbook: which state of which view, and how much of it. */
export interface Picture {
  readonly name: string;
  readonly view: ViewId;
  /** The state, as tests/views/cases.ts names it. */
  readonly state: string;
  /** Size of the window in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Show this part of the page alone, by selector; else what the window shows. */
  readonly part?: string;
}

const HOME = { width: 1040, height: 780 };
const CARD = { width: 400, height: 200 };

/** Every picture of the handbook, in both languages by day; the app itself is dusk where the day is over. README shows some of them. */
export const PICTURES: readonly Picture[] = [
  { name: 'welcome', view: 'welcome', state: 'first', ...HOME },
  { name: 'today', view: 'today', state: 'typical', width: 1040, height: 830 },
  { name: 'plan', view: 'plan', state: 'typical', width: 1040, height: 885 },
  { name: 'sign', view: 'sign', state: 'work', width: 800, height: 420 },
  { name: 'closeout', view: 'closeout', state: 'typical', width: 1040, height: 1880 },
  { name: 'dusk', view: 'today', state: 'closed-written', width: 1040, height: 1240 },
  { name: 'repair', view: 'today', state: 'repair-friday', width: 1040, height: 500 },
  { name: 'nudge', view: 'nudge', state: 'nudge', ...CARD },
  { name: 'break', view: 'break', state: 'middle', width: 1040, height: 650 },
  {
    ...{ name: 'break-settings', view: 'settings', state: 'typical', ...HOME },
    part: '.settings-section:nth-of-type(5)',
  },
  { name: 'light', view: 'workplace', state: 'page-light-summer', width: 1040, height: 805 },
  { name: 'desk', view: 'workplace', state: 'desk-5', ...HOME },
  { name: 'people', view: 'people', state: 'typical', width: 1040, height: 735 },
  { name: 'look-back', view: 'look-back', state: 'typical', width: 1040, height: 1120 },
  { name: 'data', view: 'data', state: 'typical', width: 1040, height: 885 },
  { name: 'diagnostics', view: 'diagnostics', state: 'typical', width: 1040, height: 765 },
  { name: 'manager', view: 'manager', state: 'team', width: 1040, height: 1060 },
];
