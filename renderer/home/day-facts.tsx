import './day-facts.css';
import type { ReactNode } from 'react';
import type { DayView } from '../../shared/companion/snapshot';
import type { Translate } from '../../shared/messages';
import type { BreakOutcome } from '../../shared/workday/events';
import { useCompanion } from '../companion/context';
import { countBreaks } from './break-count';

/** What the app knows about the day by itself: hours, pauses, breaks, goals. */
export function DayFacts(props: { readonly day: DayView }): ReactNode {
  const { t, format } = useCompanion();
  const { day } = props;
  const breaks = countBreaks(day.breaks);
  const goals = day.plan?.goals ?? [];
  const done = goals.filter((goal) => day.done.includes(goal.id)).length;
  const facts = [
    { name: t('facts.worked'), value: format.length(day.worked), note: null },
    { name: t('facts.paused'), value: format.length(day.paused), note: null },
    {
      name: t('facts.breaks'),
      value: String(breaks.taken + breaks.counted),
      note: breakNote(breaks, t),
    },
    ...(goals.length === 0
      ? []
      : [
          {
            name: t('facts.goals'),
            value: t('facts.goals.value', { done, count: goals.length }),
            note: null,
          },
        ]),
  ];
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>
            <span className="fact-value">{fact.value}</span>
            {fact.note !== null && <span className="hint">{fact.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const OUTCOMES: readonly BreakOutcome[] = ['taken', 'counted', 'passed'];

/** How the breaks ended, without the ways in which none did. */
function breakNote(counts: Readonly<Record<BreakOutcome, number>>, t: Translate): string | null {
  const parts = OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) =>
    t(`facts.breaks.${outcome}`, { count: counts[outcome] }),
  );
  return parts.length === 0 ? null : parts.join(', ');
}
