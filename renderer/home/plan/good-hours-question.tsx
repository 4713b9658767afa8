import { useState, type ReactNode } from 'react';
import type { Settings, WorkingHours } from '../../../shared/settings';
import { minutesOf } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { parseTime } from '../../../shared/time/time-text';
import { TimeField } from './time-field';

/** The same hours every day of the week; `null` says that it varies. */
export function everyDay(hours: WorkingHours | null): NonNullable<Settings['goodHours']> {
  return { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours };
}

/**
 * Asks once when the person is at their best, where the answer is of use. Hours are offered by nobody: whether they matter
 * at all differs from person to person (CHAUHAN2025).
 */
export function GoodHoursQuestion(): ReactNode {
  const { send, t } = useCompanion();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState(false);
  const answer = (hours: WorkingHours | null): void =>
    void send({ type: 'settings.change', change: { goodHours: everyDay(hours) } });
  const save = (): void => {
    const [first, last] = [parseTime(from), parseTime(to)];
    const good = first !== null && last !== null && minutesOf(first) < minutesOf(last);
    setWrong(!good);
    if (good) answer({ from: first, to: last });
  };
  return (
    <div className="card" role="group" aria-labelledby="good-hours-title">
      <div>
        <h2 id="good-hours-title">{t('good-hours.ask')}</h2>
        <p className="hint">{t('good-hours.hint')}</p>
      </div>
      <div className="row good-hours">
        <TimeField label={t('good-hours.from')} value={from} onChange={setFrom} onEnter={save} />
        <TimeField label={t('good-hours.to')} value={to} onChange={setTo} onEnter={save} />
      </div>
      {wrong && (
        <p className="problem" role="alert">
          {t('settings.order')}
        </p>
      )}
      <div className="row">
        <button type="button" className="button" onClick={save}>
          {t('good-hours.save')}
        </button>
        <button type="button" className="button" onClick={() => answer(null)}>
          {t('good-hours.varies')}
        </button>
      </div>
    </div>
  );
}
