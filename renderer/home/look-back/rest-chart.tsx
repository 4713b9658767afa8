import type { ReactNode } from 'react';
import type { Rest } from '../../../shared/summary/rests';
import { DAILY_REST } from '../../../shared/workday/hours';
import { MINUTE } from '../../../shared/time/moment';
import { useCompanion } from '../../companion/context';
import { FoldedTable } from '../../components/folded-table';
import type { DateWords } from './period-words';
import { GridLines, percent, PlotAxis, PlotRow } from './plot-row';

/** The scale ends here, minutes: what is longer is drawn to its end, and its words say how long. */
const LONGEST = 24 * 60;

/** The rest before each day of work, with a line at the 11 hours that are a reasonable starting point. */
export function RestChart(props: {
  readonly rests: readonly Rest[];
  readonly words: DateWords;
  /** Of a year only those that were short, and no picture: it has too many for one. */
  readonly onlyShort: boolean;
}): ReactNode {
  const { t, format } = useCompanion();
  const { rests, words, onlyShort } = props;
  const short = rests.filter(({ isShort }) => isShort);
  const listed = onlyShort ? short : rests;
  if (rests.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="rest-title">
      <div>
        <h3 id="rest-title">{t('look.rest')}</h3>
        <p className="hint">
          {t('look.rest.hint')}{' '}
          {short.length === 0 ? t('look.rest.always') : t('look.rest.times', { count: short.length })}
        </p>
      </div>
      {!onlyShort && <Picture rests={rests} words={words} />}
      {listed.length > 0 && (
        <FoldedTable
          caption={t('look.rest')}
          columns={[t('look.rest.day'), t('look.rest.from'), t('look.rest.to'), t('look.rest.length')]}
          rows={listed.map(({ date, from, to, minutes, isShort }) => ({
            key: date,
            cells: [
              words.short(date),
              format.dayAndTime(from),
              format.dayAndTime(to),
              isShort
                ? t('look.rest.short', { length: format.length(minutes * MINUTE) })
                : format.length(minutes * MINUTE),
            ],
          }))}
        />
      )}
    </section>
  );
}

function Picture(props: { readonly rests: readonly Rest[]; readonly words: DateWords }): ReactNode {
  const { t, format } = useCompanion();
  const { rests, words } = props;
  const limit = DAILY_REST / MINUTE / LONGEST;
  return (
    <div className="plot rest-plot">
      <ul>
        {rests.map(({ date, minutes, isShort }) => (
          <PlotRow
            key={date}
            label={t('look.rest.before', { day: words.day(date) })}
            value={
              isShort
                ? t('look.rest.short', { length: format.length(minutes * MINUTE) })
                : format.length(minutes * MINUTE)
            }
          >
            <rect
              className={isShort ? 'rest short' : 'rest'}
              width={percent(Math.min(1, minutes / LONGEST))}
            />
            <GridLines shares={[limit]} />
          </PlotRow>
        ))}
      </ul>
      <PlotAxis
        names={[
          { key: 0, share: 0, name: '0' },
          { key: 11, share: limit, name: format.length(DAILY_REST) },
          { key: 24, share: 1, name: format.length(LONGEST * MINUTE) },
        ]}
      />
    </div>
  );
}
