import type { ReactNode } from 'react';
import type { DayDetail } from '../../../shared/summary/day-detail';
import { useCompanion } from '../../companion/context';

/** The times as they were before each time they were told anew, the latest first: nothing is changed unseen. */
export function Corrections({ corrections }: Pick<DayDetail, 'corrections'>): ReactNode {
  const { t, format } = useCompanion();
  if (corrections.length === 0) return null;
  const between = (from: number, to: number | null): string =>
    to === null ? t('rows.from', { from: format.time(from) }) : `${format.time(from)}–${format.time(to)}`;
  return (
    <section className="stack" aria-labelledby="corrections-title">
      <div>
        <h3 id="corrections-title">{t('look.corrections')}</h3>
        <p className="hint">{t('look.corrections.hint')}</p>
      </div>
      <ol className="corrections">
        {corrections
          .map(({ at, spans, pauses }, index) => (
            // Two may be made in the same instant; their place tells them apart.
            <li key={`${at} ${index}`}>
              <p>{t('look.correction', { when: format.dayAndTime(at) })}</p>
              <p className="soft">
                {spans.length === 0
                  ? t('look.correction.none')
                  : t('look.correction.was', {
                      times: spans.map(({ from, to }) => between(from, to)).join(', '),
                    })}
              </p>
              {pauses.length > 0 && (
                <p className="soft">
                  {pauses
                    .map(({ kind, from, to }) => `${t(`pause.${kind}`)} ${between(from, to)}`)
                    .join(', ')}
                </p>
              )}
            </li>
          ))
          .toReversed()}
      </ol>
    </section>
  );
}
