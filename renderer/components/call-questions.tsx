import type { ReactNode } from 'react';
import type { LongCallView, MeetingOverView } from '../../shared/companion/snapshot';
import { useCompanion } from '../companion/context';

/** A question with its title, a line about it and its answers; the level of the title is the place's. */
interface Placed {
  readonly title: 'h1' | 'h2';
  /** The class of the row of answers. */
  readonly answers: string;
}

/** "Is the meeting over?": a break now, a break soon, or no break yet (B1). */
export function MeetingOver(props: Placed & { readonly view: MeetingOverView }): ReactNode {
  const { send, t, format } = useCompanion();
  const { view, title: Title, answers } = props;
  const times = { ended: format.time(view.endedAt), until: format.time(view.untilAt) };
  return (
    <>
      <div>
        <Title>{t(view.planned ? 'meeting-over.planned' : 'meeting-over.open')}</Title>
        <p>{t(view.planned ? 'meeting-over.text' : 'meeting-over.open.text', times)}</p>
      </div>
      <div className={answers}>
        {(['break', 'later', 'still'] as const).map((answer) => (
          <button
            key={answer}
            type="button"
            className={answer === 'break' ? 'button primary' : 'button'}
            onClick={() => void send({ type: 'meeting.over', answer })}
          >
            {t(`meeting-over.${answer}`)}
          </button>
        ))}
      </div>
    </>
  );
}

/** "Is the call still going on?", when a sensor has said so for very long (B1). */
export function LongCall(props: Placed & { readonly view: LongCallView }): ReactNode {
  const { send, t, format } = useCompanion();
  const { view, title: Title, answers } = props;
  return (
    <>
      <div>
        <Title>{t(`long-call.${view.reason}`)}</Title>
        <p>{t('long-call.text', { since: format.time(view.sinceAt) })}</p>
      </div>
      <div className={answers}>
        <button
          type="button"
          className="button primary"
          onClick={() => void send({ type: 'call.answer', real: true })}
        >
          {t('long-call.yes')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void send({ type: 'call.answer', real: false })}
        >
          {t('long-call.no')}
        </button>
      </div>
    </>
  );
}
