import { VIEWS, type ViewId } from '../../renderer/views';
import type { ViewState } from '../../shared/contract';
import { STATES } from './states';
import { WALKS } from './walks';

/** One picture of a view: a state, and what was clicked from there. */
export interface Case {
  readonly view: ViewId;
  readonly name: string;
  readonly state: ViewState;
  readonly clicks: readonly string[];
}

const isView = (id: string): id is ViewId => Object.hasOwn(VIEWS, id);

/** Every state of every view, and every place that only a click leads to. */
export const CASES: readonly Case[] = [
  ...Object.keys(VIEWS)
    .filter(isView)
    .flatMap((view) =>
      Object.entries(STATES[view]).map(([name, state]) => ({ view, name, state, clicks: [] })),
    ),
  ...WALKS,
];

/** Every look of each case by `npm run views:all`. */
export const EVERY_LOOK = process.env['ARBETSRO_EVERY_LOOK'] === '1';

/**
 * The cases to be tried in one of several looks. Each case is tried in one of them, in turn within its view; those of a view
 * with few cases in more, so that every view meets every look.
 */
export function casesInLook(look: number, looks: number): readonly Case[] {
  return CASES.filter((one) => {
    const sameView = CASES.filter(({ view }) => view === one.view);
    const at = sameView.indexOf(one);
    if (EVERY_LOOK) return true;
    return sameView.length < looks ? look % sameView.length === at : at % looks === look;
  });
}
