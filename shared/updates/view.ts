import { answerTo, asksAbout, type UpdateFacts } from './decide';
import type { UpdateAnswer, UpdateStage, UpdateState } from './state';
import type { UpdateWay } from './way';

/** What a window shows of updates. Times are wall time, ms. */
export interface UpdateView {
  readonly way: UpdateWay;
  readonly stage: UpdateStage;
  /** What the person said of the version that was found. */
  readonly answer: UpdateAnswer | null;
  /** The version that Today asks about; `null` while it does not. */
  readonly asksAbout: string | null;
  readonly lookedAt: number | null;
  /** The last try failed. */
  readonly failed: boolean;
}

export function updateView(state: UpdateState, facts: Omit<UpdateFacts, 'now'>): UpdateView {
  return {
    way: facts.way,
    stage: state.stage,
    answer: answerTo(state),
    asksAbout: asksAbout(state, facts),
    lookedAt: state.lookedAt,
    failed: state.failedAt !== null,
  };
}

/** What is shown where nothing is known of newer versions and the app looks for none. */
export function noUpdates(way: UpdateWay): UpdateView {
  return {
    way,
    stage: { type: 'current' },
    answer: null,
    asksAbout: null,
    lookedAt: null,
    failed: false,
  };
}
