import './day-facts.css';
import type { ReactNode } from 'react';
import type { DayView } from '../../shared/companion/snapshot';
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
      note: t('facts.breaks.note', { ...breaks }),
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
