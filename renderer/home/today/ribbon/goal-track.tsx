import { useRef, useState, type ReactNode } from 'react';
import type { DayView } from '../../../../shared/companion/snapshot';
import type { LocalTime } from '../../../../shared/time/calendar';
import { useCompanion } from '../../../companion/context';
import { GoalRow, MovableGoal } from './goal-row';
import { withGoalAt } from './goal-place';
import type { GoalBlock, RibbonModel } from './ribbon-model';

/** The day's goals under the ribbon, on the same line: a row each, so that the words have room. */
export function GoalTrack(props: { readonly day: DayView; readonly model: RibbonModel }): ReactNode {
  const { send, t, format } = useCompanion();
  const { day, model } = props;
  const track = useRef<HTMLUListElement>(null);
  const [said, setSaid] = useState('');
  const { plan } = day;
  if (plan === null) return null;
  const place = async ({ goal }: GoalBlock, at: LocalTime | null): Promise<void> => {
    if (at === null) focusAnother(track.current, goal.id);
    if (!(await send({ type: 'plan.save', plan: withGoalAt(plan, goal.id, at), was: plan }))) return;
    setSaid(at === null ? t('track.removed', { goal: goal.text }) : t('track.moved', { time: at }));
  };
  return (
    <div className="goal-track-area">
      {model.goals.length > 0 && (
        <ul className="goal-track" aria-label={t('track.label')} ref={track}>
          {model.goals.map((block) => (
            <li key={block.goal.id}>
              {day.open ? (
                <MovableGoal
                  block={block}
                  model={model}
                  date={day.date}
                  onPlace={(at) => void place(block, at)}
                />
              ) : (
                <GoalRow
                  block={block}
                  model={model}
                  wall={block.at}
                  at={format.time(block.at)}
                  isTold={false}
                >
                  <div className={`goal-block ${block.goal.weight ?? 'unsaid'}`} />
                </GoalRow>
              )}
            </li>
          ))}
        </ul>
      )}
      {/* Read with each goal, and not as words of the page. */}
      {day.open && (
        <p hidden id="track-hint">
          {t('track.hint')}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** The block that has the focus is about to go: the next one gets it, or the page's heading. */
function focusAnother(track: HTMLElement | null, going: string): void {
  const blocks = [...(track?.querySelectorAll<HTMLElement>('[role=slider]') ?? [])];
  const index = blocks.findIndex((block) => block.dataset['goal'] === going);
  const next = blocks[index + 1] ?? blocks[index - 1] ?? document.querySelector<HTMLElement>('h1');
  next?.focus();
}
