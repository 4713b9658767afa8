import type { ReactNode } from 'react';
import type { BreakOutcome } from '../../../../shared/workday/events';
import { useCompanion } from '../../../companion/context';

const RADIUS: Readonly<Record<BreakOutcome, number>> = { taken: 4, counted: 4, passed: 1 };
const OUTCOMES: readonly BreakOutcome[] = ['taken', 'counted', 'passed'];

/** What the dots under the ribbon mean; only those that are there. */
export function Legend(props: { readonly present: readonly BreakOutcome[] }): ReactNode {
  const { t } = useCompanion();
  const shown = OUTCOMES.filter((outcome) => props.present.includes(outcome));
  if (shown.length === 0) return null;
  return (
    <ul className="legend" aria-hidden="true">
      {shown.map((outcome) => (
        <li key={outcome}>
          <svg viewBox="0 0 12 12">
            <circle className={outcome} cx="6" cy="6" r={RADIUS[outcome]} />
          </svg>
          {t(`legend.${outcome}`)}
        </li>
      ))}
    </ul>
  );
}
