import type { ReactNode } from 'react';
import type { Translate } from '../../../../shared/messages';
import { DRAWN_MINUTES } from '../../../../shared/plan/placing';
import { instantOf, minutesOf, type LocalTime } from '../../../../shared/time/calendar';
import { MINUTE } from '../../../../shared/time/moment';
import { useCompanion } from '../../../companion/context';
import type { GoalBlock, RibbonModel } from './ribbon-model';
import { useMoving } from './use-moving';

/** From here on a block's words stand before it. */
const FAR_ON = 0.5;

/** A goal on its row: the block, its time and its words. */
export function GoalRow(props: {
  readonly block: GoalBlock;
  readonly model: RibbonModel;
  /** Where the block is now, wall time, ms. */
  readonly wall: number;
  readonly at: string;
  /** Whether the block says its words itself. */
  readonly isTold: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { t, hyphenate } = useCompanion();
  const { block, model, wall, at, isTold, children } = props;
  const from = shareOf(wall, model);
  const to = shareOf(wall + DRAWN_MINUTES * MINUTE, model);
  return (
    <div className={from > FAR_ON ? 'goal-row far' : 'goal-row'} style={{ '--from': from, '--to': to }}>
      {children}
      <span className="goal-words" aria-hidden={isTold}>
        {at}{' '}
        {block.done && (
          <>
            <span aria-hidden="true">✓ </span>
            <span className="visually-hidden">{t('track.done')}: </span>
          </>
        )}
        {hyphenate(block.goal.text)}
      </span>
    </div>
  );
}

/** One that the person may move: by arrow keys, by dragging, and off the day. */
export function MovableGoal(props: {
  readonly block: GoalBlock;
  readonly model: RibbonModel;
  readonly date: string;
  readonly onPlace: (at: LocalTime | null) => void;
}): ReactNode {
  const { snapshot, t } = useCompanion();
  const { block, model, date, onPlace } = props;
  const { goal } = block;
  const { fromAt, toAt } = model;
  const { zone } = snapshot;
  const { at, handlers } = useMoving({
    ...{ planned: goal.at ?? '00:00', wall: block.at, fromAt, toAt, zone, onPlace },
  });
  return (
    <GoalRow block={block} model={model} wall={instantOf(date, at, zone)} at={at} isTold>
      <div
        className={`goal-block ${goal.weight ?? 'unsaid'}`}
        role="slider"
        tabIndex={0}
        data-goal={goal.id}
        aria-label={nameOf(block, t)}
        aria-describedby="track-hint"
        aria-valuemin={0}
        aria-valuemax={24 * 60 - 1}
        aria-valuenow={minutesOf(at)}
        aria-valuetext={at}
        {...handlers}
      />
      {/* The keyboard has Delete. */}
      <button
        type="button"
        className="goal-remove"
        tabIndex={-1}
        aria-label={t('track.remove', { goal: goal.text })}
        onClick={() => onPlace(null)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 2.5l7 7m0-7l-7 7" />
        </svg>
      </button>
    </GoalRow>
  );
}

function nameOf({ goal, done }: GoalBlock, t: Translate): string {
  const weight = goal.weight === undefined ? '' : `, ${t(`goal.weight.${goal.weight}`).toLowerCase()}`;
  return `${goal.text}${weight}${done ? `, ${t('track.done')}` : ''}`;
}

function shareOf(wall: number, { fromAt, toAt }: RibbonModel): number {
  return Math.min(1, Math.max(0, (wall - fromAt) / (toAt - fromAt)));
}
