import type { ReactNode } from 'react';
import type { BreakTally } from '../../../shared/summary/day-record';
import { namedTallies, type NamedTally } from '../../../shared/summary/totals';
import type { Translate } from '../../../shared/messages';
import type { BreakOutcome } from '../../../shared/workday/events';
import { useCompanion } from '../../companion/context';
import { FoldedTable } from '../../components/folded-table';
import { percent, PlotRow } from './plot-row';

const OUTCOMES: readonly BreakOutcome[] = ['taken', 'counted', 'passed'];

/** Breaks by kind, and how they ended: filled when taken, hollow when time away counted, dashed when passed over. */
export function BreakChart(props: { readonly breaks: readonly BreakTally[] }): ReactNode {
  const { t, hyphenate } = useCompanion();
  const tallies = namedTallies(props.breaks, t);
  if (tallies.length === 0) return null;
  const most = Math.max(...tallies.map(allOf));
  const has = (outcome: BreakOutcome): boolean => tallies.some((tally) => tally[outcome] > 0);
  return (
    <section className="stack" aria-labelledby="breaks-title">
      <h3 id="breaks-title">{t('facts.breaks')}</h3>
      <div className="plot break-plot">
        <ul>
          {tallies.map((tally) => (
            <PlotRow key={tally.name} label={hyphenate(tally.name)} value={inWords(tally, t)}>
              {OUTCOMES.map((outcome, index) => {
                const before = OUTCOMES.slice(0, index).reduce((sum, one) => sum + tally[one], 0);
                if (tally[outcome] === 0) return null;
                return (
                  <rect
                    key={outcome}
                    className={`outcome ${outcome}`}
                    x={percent(before / most)}
                    width={percent(tally[outcome] / most)}
                  />
                );
              })}
            </PlotRow>
          ))}
        </ul>
      </div>
      <ul className="legend" aria-hidden="true">
        {OUTCOMES.filter(has).map((outcome) => (
          <li key={outcome}>
            <svg className="plot-line">
              <rect className={`outcome ${outcome}`} width="100%" />
            </svg>
            {t(`look.legend.${outcome}`)}
          </li>
        ))}
      </ul>
      <FoldedTable
        caption={t('facts.breaks')}
        columns={[t('look.kind'), ...OUTCOMES.map((outcome) => t(`look.legend.${outcome}`))]}
        rows={tallies.map((tally) => ({
          key: tally.name,
          cells: [tally.name, ...OUTCOMES.map((outcome) => String(tally[outcome]))],
        }))}
      />
    </section>
  );
}

function allOf({ taken, counted, passed }: NamedTally): number {
  return taken + counted + passed;
}

function inWords(tally: NamedTally, t: Translate): string {
  return OUTCOMES.filter((outcome) => tally[outcome] > 0)
    .map((outcome) => t(`facts.breaks.${outcome}`, { count: tally[outcome] }))
    .join(', ');
}
