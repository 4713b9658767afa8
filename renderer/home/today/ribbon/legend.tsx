import type { ReactNode } from 'react';
import type { DayView } from '../../../../shared/companion/snapshot';
import type { BreakOutcome } from '../../../../shared/workday/events';
import { useCompanion } from '../../../companion/context';
import { BreakMark } from './break-mark';
import { isSmall, type GoalBlock } from './ribbon-model';

/** What the marks under the ribbon and the blocks of goals mean; only those that are there. */
export function Legend(props: {
  readonly breaks: DayView['breaks'];
  readonly goals: readonly GoalBlock[];
}): ReactNode {
  const { t } = useCompanion();
  const { breaks, goals } = props;
  const weights = (['heavy', 'light'] as const).filter((weight) =>
    goals.some(({ goal }) => goal.weight === weight),
  );
  if (breaks.length === 0 && weights.length === 0) return null;
  const drawn = breaks.filter(({ outcome }) => outcome !== 'passed');
  const hasOutcome = (wanted: BreakOutcome): boolean => breaks.some(({ outcome }) => outcome === wanted);
  return (
    <ul className="legend" aria-hidden="true">
      {drawn.some(isSmall) && <Entry small outcome="taken" label={t('legend.small')} />}
      {!drawn.every(isSmall) && <Entry small={false} outcome="taken" label={t('legend.large')} />}
      {hasOutcome('counted') && <Entry small={false} outcome="counted" label={t('legend.counted')} />}
      {hasOutcome('passed') && <Entry small={false} outcome="passed" label={t('legend.passed')} />}
      {weights.map((weight) => (
        <li key={weight} className="legend-goal">
          <span className={`goal-block ${weight}`} />
          {t(`legend.${weight}`)}
        </li>
      ))}
    </ul>
  );
}

function Entry(props: {
  readonly small: boolean;
  readonly outcome: BreakOutcome;
  readonly label: string;
}): ReactNode {
  return (
    <li>
      <svg viewBox="-6 -6 12 12">
        <BreakMark small={props.small} outcome={props.outcome} />
      </svg>
      {props.label}
    </li>
  );
}
