import { useId, useState, type ReactNode } from 'react';
import type { RepairAnswer } from '../../../shared/companion/commands';
import type { RepairView } from '../../../shared/companion/snapshot';
import { useCompanion } from '../../companion/context';
import { TimeInput } from '../../components/time-input';
import { parseTime } from '../../../shared/time/time-text';
import { instantAfter } from './repair-time';

/** "Slutade du omkring 16:42?": one click repairs a day that nobody ended; another time is two. */
export function RepairCard(props: { readonly repair: RepairView }): ReactNode {
  const { send, snapshot, t, format } = useCompanion();
  const { repair } = props;
  const [other, setOther] = useState(format.time(repair.stoppedAt));
  const id = useId();
  const answer = (given: RepairAnswer): void => void send({ type: 'repair.answer', answer: given });
  const otherTime = parseTime(other);
  const otherAt = otherTime === null ? null : instantAfter(repair, otherTime, snapshot.zone);
  return (
    <div className="card">
      <h2>{t('repair.title', { time: format.time(repair.stoppedAt) })}</h2>
      <p>
        {t(repair.today ? 'repair.today' : 'repair.earlier', {
          day: format.date(repair.day),
          started: format.time(repair.startedAt),
          seen: format.time(repair.stoppedAt),
        })}
      </p>
      <div className="row">
        <button
          type="button"
          className="button primary"
          onClick={() => answer({ stoppedAt: repair.stoppedAt })}
        >
          {t('repair.yes', { time: format.time(repair.stoppedAt) })}
        </button>
        {repair.mayContinue && (
          <button type="button" className="button" onClick={() => answer('continued')}>
            {t('repair.continued')}
          </button>
        )}
      </div>
      <div className="row">
        <label htmlFor={id}>{t('repair.other')}</label>
        <TimeInput id={id} value={other} onChange={setOther} />
        <button
          type="button"
          className="button"
          disabled={otherAt === null}
          onClick={() => otherAt !== null && answer({ stoppedAt: otherAt })}
        >
          {t('repair.save')}
        </button>
      </div>
    </div>
  );
}
