import type { ReactNode } from 'react';
import type { DayView } from '../../../../shared/companion/snapshot';
import type { BreakOutcome } from '../../../../shared/workday/events';
import { useCompanion } from '../../../companion/context';
import { BreakMark } from './break-mark';
import { isSmall } from './ribbon-model';

/** What the marks under the ribbon mean; only those that are there. */
export function Legend(props: { readonly breaks: DayView['breaks'] }): ReactNode {
  const { t } = useCompanion();
  const { breaks } = props;
  if (breaks.length === 0) return null;
  const drawn = breaks.filter(({ outcome }) => outcome !== 'passed');
  const hasOutcome = (wanted: BreakOutcome): boolean => breaks.some(({ outcome }) => outcome === wanted);
  return (
    <ul className="legend" aria-hidden="true">
      {drawn.some(isSmall) && <Entry small outcome="taken" label={t('legend.small')} />}
      {!drawn.every(isSmall) && <Entry small={false} outcome="taken" label={t('legend.large')} />}
      {hasOutcome('counted') && <Entry small={false} outcome="counted" label={t('legend.counted')} />}
      {hasOutcome('passed') && <Entry small={false} outcome="passed" label={t('legend.passed')} />}
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
