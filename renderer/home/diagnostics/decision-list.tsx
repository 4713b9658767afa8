import type { ReactNode } from 'react';
import type { Diagnostics } from '../../../shared/diagnostics/diagnostics';
import { decisionTime, decisionWords } from '../../../shared/diagnostics/words';
import { useCompanion } from '../../companion/context';

/** What was decided, the latest first: that is what one comes for. */
export function DecisionList({ report }: { readonly report: Diagnostics }): ReactNode {
  const { t, format, hyphenate } = useCompanion();
  const { decisions } = report;
  if (decisions.length === 0) return <p>{t('diagnostics.decisions.none')}</p>;
  return (
    <>
      <p className="hint">{t('diagnostics.decisions.order')}</p>
      <ol className="decisions">
        {decisions
          .map((decision, index) => (
            // Two may be made in the same instant; their place tells them apart.
            <li key={`${decision.at} ${index}`}>
              <time dateTime={new Date(decision.at).toISOString()}>
                {decisionTime(decision.at, report, format)}
              </time>
              <span>{hyphenate(decisionWords(decision, t, format))}</span>
            </li>
          ))
          .toReversed()}
      </ol>
    </>
  );
}
