import './day-tools.css';
import type { ReactNode } from 'react';
import { hasWork } from '../../../shared/summary/totals';
import type { DayDetail } from '../../../shared/summary/day-detail';
import type { LocalDate } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { linkTo } from '../route';
import { DayText } from './day-text';
import { KindChoice } from './kind-choice';
import { PastCloseOut } from './past-close-out';
import { TimesEditor } from './times-editor';

/** What can be done with a day, gone by or to come, under what is known of it; folded away until it is wanted. */
export function DayTools(props: {
  readonly date: LocalDate;
  /** `null`: nothing is on record of it. */
  readonly detail: DayDetail | null;
  /** The day is another now: it is read anew. */
  readonly onChanged: () => void;
}): ReactNode {
  const { snapshot, t } = useCompanion();
  const { date, detail, onChanged } = props;
  const worked = detail !== null && hasWork(detail.record);
  return (
    <section className="stack day-tools" aria-labelledby="day-tools-title">
      <h3 id="day-tools-title">{t('day-tools.title')}</h3>
      <details>
        <summary>{t('day-tools.kind')}</summary>
        <KindChoice date={date} kind={detail?.record.kind ?? 'work'} onChanged={onChanged} />
      </details>
      {date <= snapshot.date && (
        <details>
          <summary>{t(worked ? 'day-tools.times' : 'day-tools.times.none')}</summary>
          <TimesEditor date={date} detail={detail} onChanged={onChanged} />
        </details>
      )}
      {worked && (
        <>
          <details>
            <summary>
              {t(detail.record.closeOut === null ? 'day-tools.words' : 'day-tools.words.change')}
            </summary>
            <PastCloseOut detail={detail} onChanged={onChanged} />
          </details>
          <details>
            <summary>{t('day-tools.text')}</summary>
            <DayText record={detail.record} />
          </details>
        </>
      )}
      {detail !== null && (
        <p>
          <a href={linkTo('data', date)}>{t('forget.day')}</a>
        </p>
      )}
    </section>
  );
}
