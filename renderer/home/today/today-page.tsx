import './today-page.css';
import type { ReactNode } from 'react';
import type { DayView } from '../../../shared/companion/snapshot';
import { useCompanion } from '../../companion/context';
import { DayFacts } from '../day-facts';
import { OwnWords } from '../own-words';
import { KindChoice } from '../day-tools/kind-choice';
import { News } from '../../components/news';
import { Actions } from './actions';
import { BoundaryNotes, WeekSum, WorkloadNote } from './boundary-notes';
import { CheckOut } from './check-out';
import { PlanPanel } from './plan-panel';
import { Questions } from './questions';
import { QuietLine, quietLines } from './quiet-line';
import { Ribbon } from './ribbon/ribbon';
import { Sentence } from './sentence';
import { standing } from './standing';
import { StartAgain, StartForm } from './start-form';
import { TrayNote } from './tray-note';
import { Yesterday } from './yesterday';

/** The day on one page: where you stand, the day as a ribbon, the plan, one next step. */
export function TodayPage(): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { title, facts } = standing(snapshot, t, format);
  return (
    <>
      <div className="page-head">
        <p className="soft alone">{format.date(snapshot.date)}</p>
        <h1 tabIndex={-1}>{title}</h1>
        {facts.length > 0 && (
          <ul className="standing lead">
            {facts.map((fact, index) => (
              <li key={fact} className={index === 0 ? 'alone' : undefined}>
                {fact}
              </li>
            ))}
          </ul>
        )}
        <QuietLine />
        <BoundaryNotes />
      </div>
      <News lines={[title, ...quietLines(snapshot, t, format)]} />
      <Questions />
      <TrayNote />
      <WorkloadNote />
      {/* A day that nobody ended is not today, and main does nothing for it before that question is answered. */}
      {snapshot.repair === null && <Day />}
    </>
  );
}

function Day(): ReactNode {
  const { day, status } = useCompanion().snapshot;
  if (day === null) return <Before />;
  return status.type === 'off' ? <After day={day} /> : <AtWork day={day} />;
}

function AtWork(props: { readonly day: DayView }): ReactNode {
  return (
    <>
      <CheckOut />
      <Actions />
      <RibbonAndPlan day={props.day} />
    </>
  );
}

/** Goals with this many letters in all are a tall column beside the ribbon, and a page that is mostly empty. */
const MANY_LETTERS = 280;

function RibbonAndPlan(props: { readonly day: DayView }): ReactNode {
  const { day } = props;
  const letters = (day.plan?.goals ?? []).reduce((sum, goal) => sum + goal.text.length, 0);
  return (
    <div className={letters > MANY_LETTERS ? 'stack-large' : 'beside'}>
      <Ribbon day={day} title="h2" />
      <PlanPanel day={day} />
    </div>
  );
}

function Before(): ReactNode {
  return (
    <div className="stack-large">
      <StartForm />
      <NotWorking />
      <Yesterday fields={['tomorrow', 'change']} />
    </div>
  );
}

/** A day without work is said so, before anything is asked of it. */
function NotWorking(): ReactNode {
  const { snapshot, t } = useCompanion();
  const { kind, holiday } = snapshot.boundary;
  return (
    <>
      {holiday !== null && (
        <p className="soft">{t('day-kind.is-holiday', { holiday: t(`holiday.${holiday}`) })}</p>
      )}
      <details open={kind !== 'work'}>
        <summary>{t('day-kind.today')}</summary>
        <KindChoice date={snapshot.date} kind={kind} />
      </details>
    </>
  );
}

function After(props: { readonly day: DayView }): ReactNode {
  const { t } = useCompanion();
  const { day } = props;
  const written = day.closeOut;
  return (
    <div className="stack-large">
      {written === null && (
        <p className="row">
          <a className="button primary" href="#closeout">
            {t('today.to-closeout')}
          </a>
          <span className="soft">{t('today.to-closeout.hint')}</span>
        </p>
      )}
      <DayFacts day={day} />
      <WeekSum />
      <RibbonAndPlan day={day} />
      {written !== null && (
        <section className="stack own-words-columns" aria-labelledby="words-title">
          <h2 id="words-title">{t('today.words')}</h2>
          <OwnWords closeOut={written} />
          <p>
            <a href="#closeout">{t('today.rewrite')}</a>
          </p>
        </section>
      )}
      <div className="tell">
        <Sentence moment="off-work" />
      </div>
      <StartAgain place={day.place} />
    </div>
  );
}
