import { useState, type ReactNode } from 'react';
import { mayExport } from '../../../shared/policy/policy';
import { useCompanion } from '../../companion/context';

/** The week's moments as a calendar file, the check-in among them, from where one sees when it is (R39). */
export function CalendarFile(): ReactNode {
  const { api, snapshot, t } = useCompanion();
  const [came, setCame] = useState('');
  const save = async (): Promise<void> => {
    setCame('');
    const saved = await api.exchange.save({ what: 'all', date: snapshot.date, format: 'calendar' });
    if (saved.type === 'saved') setCame(t('data.saved', { file: saved.file }));
    if (saved.type === 'failed') setCame(t(`data.failed.${saved.reason}`));
  };
  if (!mayExport('calendar', snapshot.policy)) return null;
  return (
    <>
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => void save().catch(() => setCame(t('refusal.unexpected')))}
        >
          {t('people.check-in.calendar')}
        </button>
      </div>
      <div>
        <p className="hint">{t('data.format.calendar.hint')}</p>
        <p className="hint" role="status">
          {came}
        </p>
      </div>
    </>
  );
}
