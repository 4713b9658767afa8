import type { ReactNode } from 'react';
import type { DayView as ShownDay } from '../../../shared/companion/snapshot';
import type { DayDetail } from '../../../shared/summary/day-detail';
import { hasWork } from '../../../shared/summary/totals';
import { instantOf } from '../../../shared/time/calendar';
import { holidayOn } from '../../../shared/time/holidays';
import { MINUTE } from '../../../shared/time/moment';
import { InZone, useCompanion } from '../../companion/context';
import { DayFacts } from '../day-facts';
import { Ribbon } from '../today/ribbon/ribbon';
import { Corrections } from './corrections';
import { DayTools } from '../day-tools/day-tools';
import { goingOn } from './hours-model';
import { DayWords, hasWords } from './day-words';

/** One day with all that is known of it, its times as the clock stood where it was worked. */
export function DayView(props: { readonly detail: DayDetail; readonly onChanged: () => void }): ReactNode {
  const { snapshot, t } = useCompanion();
  const { detail, onChanged } = props;
  const { record } = detail;
  const holiday = holidayOn(record.date);
  // Until it is told when it ended, nobody can draw how long it was.
  const isForgotten = record.open && record.date !== goingOn(snapshot)?.date;
  return (
    <InZone zone={record.zone}>
      <div className="stack-large">
        <ul className="standing">
          {record.kind !== 'work' && <li className="alone">{t(`look.kind.${record.kind}`)}</li>}
          {holiday !== null && <li className="alone">{t(`holiday.${holiday}`)}</li>}
          {hasWork(record) && <li className="alone">{t(`day-text.place.${record.place}`)}</li>}
          {record.slots.map((slot) => (
            <li key={slot} className="alone">
              {t(`look.had.${slot}`)}
            </li>
          ))}
        </ul>
        {isForgotten && (
          <p className="quiet-line">
            {t('look.forgotten')} <a href="#today">{t('closeout.to-today')}</a>
          </p>
        )}
        {hasWork(record) && !isForgotten && <Worked day={shownDay(detail)} />}
        {!hasWork(record) && <p className="soft">{t('look.no-work')}</p>}
        <Goals detail={detail} />
        {hasWords(record, t) && (
          <section className="stack" aria-labelledby="own-title">
            <h3 id="own-title">{t('today.words')}</h3>
            <DayWords record={record} />
          </section>
        )}
        <Corrections corrections={detail.corrections} />
        <DayTools date={record.date} detail={detail} onChanged={onChanged} />
      </div>
    </InZone>
  );
}

function Worked({ day }: { readonly day: ShownDay }): ReactNode {
  return (
    <>
      <DayFacts day={day} />
      <Ribbon day={day} title="h3" />
    </>
  );
}

function Goals({ detail: { record } }: { readonly detail: DayDetail }): ReactNode {
  const { t, hyphenate } = useCompanion();
  if (record.goals.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="goals-title">
      <h3 id="goals-title">{t('facts.goals')}</h3>
      <ul className="past-goals">
        {record.goals.map(({ text, done, ifTime }, index) => (
          // Two goals may have the same words: their place tells them apart.
          <li key={`${text} ${index}`}>
            <span className="words">{hyphenate(text)}</span>
            <span className="hint">
              {t(done ? 'look.goal.done' : ifTime ? 'look.goal.if-time' : 'look.goal.left')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The day as Today shows its own: the same picture, with the same table. */
function shownDay({ record, plan, done, breaks }: DayDetail): ShownDay {
  const { date, zone, kind, place, open, spans, pauses, plannedEnd, slots, closeOut } = record;
  const instant = (time: string | null | undefined): number | null =>
    time == null ? null : instantOf(date, time, zone);
  return {
    date,
    kind,
    place,
    open,
    startedAt: spans[0]?.from ?? 0,
    stoppedAt: spans.at(-1)?.to ?? null,
    elapsed: record.elapsed * MINUTE,
    worked: record.worked * MINUTE,
    paused: record.paused * MINUTE,
    spans: spans.map(({ from, to }) => ({ fromAt: from, toAt: to })),
    pauses: pauses.map(({ kind, from, to }) => ({ kind, fromAt: from, toAt: to })),
    breaks: breaks.map(({ kind, name, outcome, from, to }) => ({
      kind,
      name,
      outcome,
      fromAt: from,
      toAt: to,
    })),
    plan,
    done,
    lunchAt: instant(plan?.lunchAt),
    freshAirAt: instant(plan?.freshAirAt),
    ...{
      fikaAt: instant(plan?.fikaAt),
      contactAt: instant(plan?.contactAt),
      readUpAt: instant(plan?.readUpAt),
    },
    plannedEndAt: plannedEnd,
    // When the group was to meet that day is of the settings as they were then; what was ticked stands above.
    groupInAt: null,
    groupOutAt: null,
    // Nobody knows any more where that day was worked.
    sunsetAt: null,
    slots,
    closeOut,
  };
}
