import './look-back.css';
import '../today/today-page.css';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Snapshot } from '../../../shared/companion/snapshot';
import { periodOf } from '../../../shared/summary/period';
import type { LocalDate } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { Waiting } from '../../components/waiting';
import { DayTools } from '../day-tools/day-tools';
import { ChangesList } from './changes-list';
import { DayView } from './day-view';
import { PeriodBar, type Chosen } from './period-bar';
import { PeriodView } from './period-view';
import { dateWords, periodName } from './period-words';
import { SearchWords } from './search-words';
import { useAnswer } from '../../components/use-answer';

/** Days gone by: one period at a time, one's own words through the years, and what one wanted to change. */
export function LookBackPage(): ReactNode {
  const { api, snapshot, t, view } = useCompanion();
  const [chosen, setChosen] = useState<Chosen>({ unit: 'week', date: snapshot.date });
  const heading = useRef<HTMLHeadingElement>(null);
  const words = useMemo(() => dateWords(view.language), [view.language]);
  const version = versionOf(snapshot);
  const { unit, date } = chosen;
  const ask = useCallback(
    async () => ({
      unit,
      seen: await api.lookBack.read({ unit, date }),
      detail: unit === 'day' ? await api.lookBack.day(date) : null,
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- what is not read here is when to ask anew
    [api, unit, date, version],
  );
  const { answer, waiting, failed, again } = useAnswer(ask);
  /** From a link far down: the reader is taken to what it opens. */
  const onOpen = useCallback((asked: Chosen) => {
    setChosen(asked);
    heading.current?.focus();
  }, []);
  const onDay = useCallback((day: LocalDate) => onOpen({ unit: 'day', date: day }), [onOpen]);
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{t('page.look-back')}</h1>
        <p className="lead soft">{t('look.lead')}</p>
      </div>
      <section className="look-period" aria-labelledby="period-title">
        <PeriodBar chosen={chosen} onChoose={setChosen} />
        <div className="row period-head">
          <h2 id="period-title" className="alone" tabIndex={-1} ref={heading} aria-live="polite">
            {periodName(periodOf(unit, date), words, t)}
          </h2>
          <Waiting waiting={waiting} words={t('look.waiting')} />
        </div>
        {failed && (
          <p role="alert" className="problem">
            {t('look.not-read')}
          </p>
        )}
        {answer !== null && (
          <div data-answered={waiting ? undefined : answer.unit} className="look-answer" aria-busy={waiting}>
            {answer.unit !== 'day' ? (
              <PeriodView seen={answer.seen} words={words} onChoose={onOpen} />
            ) : answer.detail === null ? (
              <div className="stack-large">
                <p className="lead soft">{t(answer.seen.reach === null ? 'look.first' : 'look.none.day')}</p>
                <DayTools date={date} detail={null} onChanged={again} />
              </div>
            ) : (
              <DayView detail={answer.detail} onChanged={again} />
            )}
          </div>
        )}
      </section>
      <ChangesList words={words} version={version} onOpen={onDay} />
      <SearchWords words={words} onOpen={onDay} />
    </>
  );
}

/** What makes the days on record others: a new fact, and a new date, whose week may be another. */
function versionOf({ date, lastFact }: Snapshot): string {
  return `${date} ${lastFact ?? ''}`;
}
