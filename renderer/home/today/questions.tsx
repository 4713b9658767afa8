import type { ReactNode } from 'react';
import { longAwayWords, offWorkWords } from '../../../shared/messages/asked-words';
import { useCompanion } from '../../companion/context';
import { askedTitles } from './asked-titles';
import { Notices } from './notices';
import { RepairCard } from './repair-card';
import { UpdateQuestion } from './update-question';
import { Asked } from '../../components/asked';
import { LongCall, MeetingOver } from '../../components/call-questions';
import { GentlerAnswers } from '../../components/gentler-answers';
import { News } from '../../components/news';
import { PauseAnswers } from '../../components/pause-answers';

/** Everything that wants an answer or has to be told, in one place above the day. */
export function Questions(): ReactNode {
  const { snapshot, view, t, format } = useCompanion();
  const titles = askedTitles(snapshot, view.updates.asksAbout, t, format);
  return (
    <>
      <News lines={titles} />
      {titles.length > 0 && <Asking />}
      <Refused />
    </>
  );
}

function Asking(): ReactNode {
  const { snapshot, t, format } = useCompanion();
  return (
    <section className="stack" aria-label={t('questions.label')}>
      {snapshot.repair !== null && <RepairCard key={snapshot.repair.stoppedAt} repair={snapshot.repair} />}
      {snapshot.pauseOver !== null && <PauseOver />}
      {snapshot.meetingOver !== null && (
        <div className="card">
          <MeetingOver view={snapshot.meetingOver} title="h2" answers="row" />
        </div>
      )}
      {snapshot.longCall !== null && (
        <div className="card">
          <LongCall view={snapshot.longCall} title="h2" answers="row" />
        </div>
      )}
      {snapshot.longAway !== null && (
        <div className="card">
          <Asked words={longAwayWords(snapshot.longAway, t, format)} title="h2" answers="row" />
        </div>
      )}
      {snapshot.offWork !== null && snapshot.offWork.kind !== 'start' && (
        <div className="card">
          <Asked words={offWorkWords(snapshot.offWork, snapshot, t, format)} title="h2" answers="row" />
        </div>
      )}
      {snapshot.offerGentler && <Gentler />}
      <UpdateQuestion />
      <Notices />
    </section>
  );
}

/** Why the last thing asked for was not done; spoken politely when it appears. */
export function Refused(): ReactNode {
  const { t, refusal } = useCompanion();
  return <div role="status">{refusal !== null && <p className="problem">{t(`refusal.${refusal}`)}</p>}</div>;
}

function PauseOver(): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const pause = snapshot.pauseOver;
  if (pause === null) return null;
  return (
    <div className="card">
      <h2>{t(`pause-over.${pause.kind}`)}</h2>
      <p>{t('pause-over.text', { ended: format.time(pause.endedAt), until: format.time(pause.untilAt) })}</p>
      <div className="row">
        <PauseAnswers />
      </div>
    </div>
  );
}

function Gentler(): ReactNode {
  const { t } = useCompanion();
  return (
    <div className="card">
      <h2>{t('prompt.gentler')}</h2>
      <p>{t('prompt.gentler.text')}</p>
      <div className="row">
        <GentlerAnswers />
      </div>
    </div>
  );
}
