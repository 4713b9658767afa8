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
