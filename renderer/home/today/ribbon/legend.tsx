import type { ReactNode } from 'react';
import type { BreakKindId } from '../../../../shared/breaks/kinds';
import type { DayView } from '../../../../shared/companion/snapshot';
import type { BreakOutcome } from '../../../../shared/workday/events';
import { useCompanion } from '../../../companion/context';
import { BreakMark } from './break-mark';

/** What the marks under the ribbon mean; only those that are there. */
export function Legend(props: { readonly breaks: DayView['breaks'] }): ReactNode {
  const { t } = useCompanion();
  const { breaks } = props;
  if (breaks.length === 0) return null;
  const drawn = breaks.filter(({ outcome }) => outcome !== 'passed');
  const hasOutcome = (wanted: BreakOutcome): boolean => breaks.some(({ outcome }) => outcome === wanted);
  return (
    <ul className="legend" aria-hidden="true">
      {drawn.some(({ kind }) => kind === 'short') && (
        <Entry kind="short" outcome="taken" label={t('kind.short')} />
      )}
      {drawn.some(({ kind }) => kind !== 'short') && (
        <Entry kind="movement" outcome="taken" label={t('kind.movement')} />
      )}
      {hasOutcome('counted') && <Entry kind="movement" outcome="counted" label={t('legend.counted')} />}
      {hasOutcome('passed') && <Entry kind="movement" outcome="passed" label={t('legend.passed')} />}
    </ul>
  );
}

function Entry(props: {
  readonly kind: BreakKindId;
  readonly outcome: BreakOutcome;
  readonly label: string;
}): ReactNode {
  return (
    <li>
      <svg viewBox="-6 -6 12 12">
        <BreakMark kind={props.kind} outcome={props.outcome} />
      </svg>
      {props.label}
    </li>
  );
}
