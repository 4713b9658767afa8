import type { ViewId } from '../../renderer/views';
import type { ViewState } from '../../shared/contract';
import { OFF, view, WORK } from './base';
import { DATA_WALKS } from './data-files';
import { DELETION_WALKS } from './deletions';
import { EARLIER_WALKS } from './earlier-states';
import { GUIDE_WALKS } from './filled-guides';
import { LIGHT_WALKS } from './light-states';
import { LOOKED_BACK } from './looked-back';
import { of } from './moments';
import { ORGANISATION_SETTINGS, ORGANISATION_WALKS } from './organisation-states';
import { OWN_KINDS } from './own-kinds';
import { PEOPLE_WALKS } from './people-states';
import { PLAN_STATES, PLANNED_TODAY } from './planned';
import { DAY_SETTINGS, OPEN_FOLDS } from './set-days';
import { CLOSED, NEW_HERE } from './states';
import { TEAM_WALKS } from './team-states';

const SETTINGS = OFF.settings;

/** Places inside a view that no state leads to: what to click to get there. */
export const WALKS: readonly {
  readonly view: ViewId;
  readonly name: string;
  readonly state: ViewState;
  readonly clicks: readonly string[];
}[] = [
  { view: 'welcome', name: 'second-step', state: NEW_HERE, clicks: ['main .button.primary'] },
  {
    view: 'welcome',
    name: 'third-step',
    state: NEW_HERE,
    clicks: ['main .button.primary', 'main .button.primary'],
  },
  {
    view: 'settings',
    name: 'own-form',
    state: of(WORK, {
      settings: { ...SETTINGS, breaks: { ...SETTINGS.breaks, profile: 'own', own: OWN_KINDS } },
    }),
    clicks: ['.own-list .button'],
  },
  {
    view: 'settings',
    name: 'organisation-unfolded',
    state: ORGANISATION_SETTINGS['from-organisation'] ?? view(WORK),
    clicks: OPEN_FOLDS,
  },
  { view: 'settings', name: 'days-unfolded', state: view(WORK), clicks: OPEN_FOLDS },
  {
    view: 'settings',
    name: 'own-days-unfolded',
    state: DAY_SETTINGS['own-days'] ?? view(WORK),
    clicks: OPEN_FOLDS,
  },
  ...Object.entries(LOOKED_BACK).flatMap(([name, state]) =>
    (['day', 'month', 'year'] as const).map((unit) => ({
      view: 'look-back' as const,
      name: `${name}-${unit}`,
      state,
      clicks: [`[data-unit=${unit}]`],
    })),
  ),
  ...(['typical', 'full'] as const).map((name) => ({
    view: 'look-back' as const,
    name: `${name}-day-tools`,
    state: LOOKED_BACK[name],
    clicks: ['[data-unit=day]', ...[1, 2, 3, 4].map((n) => `.day-tools details:nth-of-type(${n}) > summary`)],
  })),
  {
    view: 'look-back',
    name: 'tables',
    state: LOOKED_BACK.full,
    clicks: ['summary', 'section section:nth-of-type(3) summary'],
  },
  ...DATA_WALKS,
  { view: 'today', name: 'not-working', state: view(OFF), clicks: ['main details > summary'] },
  ...EARLIER_WALKS,
  ...DELETION_WALKS,
  { view: 'today', name: 'menu', state: view(WORK), clicks: ['[popovertarget]'] },
  {
    view: 'plan',
    name: 'details',
    state: PLAN_STATES['whole'] ?? view(WORK),
    clicks: ['.goal-details summary'],
  },
  { view: 'plan', name: 'new-goal', state: view(WORK), clicks: ['[data-act=add-goal]'] },
  {
    view: 'plan',
    name: 'questions',
    state: PLAN_STATES['whole'] ?? view(WORK),
    clicks: ['.question-list summary'],
  },
  { view: 'today', name: 'sentence', state: view(WORK), clicks: ['[data-act=sentence]'] },
  { view: 'today', name: 'sentence-after', state: view(CLOSED), clicks: ['[data-act=sentence]'] },
  {
    view: 'today',
    name: 'goal-times',
    state: PLANNED_TODAY['planned-not-placed'] ?? view(WORK),
    clicks: ['.goal-times summary'],
  },
  {
    view: 'today',
    name: 'planned-table',
    state: PLANNED_TODAY['planned'] ?? view(WORK),
    clicks: ['.ribbon > details:last-child summary'],
  },
  {
    view: 'today',
    name: 'questions',
    state: PLANNED_TODAY['planned-full'] ?? view(WORK),
    clicks: ['.question-list summary'],
  },
  { view: 'today', name: 'table', state: view(WORK), clicks: ['summary'] },
  ...GUIDE_WALKS,
  ...PEOPLE_WALKS,
  ...ORGANISATION_WALKS,
  ...TEAM_WALKS,
  ...LIGHT_WALKS,
  { view: 'content', name: 'import-refused', state: view(WORK), clicks: ['[data-act=read]'] },
  { view: 'content', name: 'new-activity', state: view(WORK), clicks: ['[data-act=new-activity]'] },
  {
    view: 'content',
    name: 'new-activity-problem',
    state: view(WORK),
    clicks: ['[data-act=new-activity]', 'main form .button.primary'],
  },
  { view: 'content', name: 'new-tip', state: view(WORK), clicks: ['[data-act=new-tip]'] },
  { view: 'content', name: 'all-tips', state: view(WORK), clicks: ['[data-list=tips] summary'] },
  {
    view: 'nudge',
    name: 'tip-source',
    state: of(WORK, { prompt: { kind: 'tip', tip: 'eyes-03' } }),
    clicks: ['summary'],
  },
];
