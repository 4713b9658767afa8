import type { ReactNode } from 'react';
import type { Settings, WorkingHours } from '../../../shared/settings';
import { minutesOf, WEEKDAYS, type Weekday } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { CommitTime } from './commit-time';

/** What a day gets when it is first made a working day: the hours of another working day, or office hours. */
function usualHours(hours: Settings['hours']): WorkingHours {
  const known = WEEKDAYS.map((day) => hours[day]).find((day) => day !== null);
  return known ?? { from: '08:00', to: '16:30' };
}

/** The planned hours of the week: one row per day. */
export function HoursSettings(props: {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}): ReactNode {
  const { settings, change } = props;
  const { t } = useCompanion();
  const set = (day: Weekday, hours: WorkingHours | null): void =>
    change({ hours: { ...settings.hours, [day]: hours } });
  return (
    <fieldset className="stack">
      <legend>{t('settings.week')}</legend>
      <div className="hours-rows">
        {WEEKDAYS.map((day) => (
          <HoursRow
            key={day}
            day={day}
            hours={settings.hours[day]}
            usual={usualHours(settings.hours)}
            onChange={(hours) => set(day, hours)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function HoursRow(props: {
  readonly day: Weekday;
  readonly hours: WorkingHours | null;
  readonly usual: WorkingHours;
  readonly onChange: (hours: WorkingHours | null) => void;
}): ReactNode {
  const { t, format } = useCompanion();
  const { day, hours, usual, onChange } = props;
  const name = format.weekday(day);
  const ordered = (from: string, to: string): boolean => minutesOf(from) < minutesOf(to);
  return (
    <div className="hours-row">
      <label className="check">
        <input
          type="checkbox"
          checked={hours !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? usual : null)}
        />
        <span className="alone">{name}</span>
      </label>
      {hours === null ? (
        <span className="soft">{t('settings.day-off')}</span>
      ) : (
        <div className="hours-times">
          <CommitTime
            label={t('settings.from', { day: name })}
            value={hours.from}
            accepts={(from) => ordered(from, hours.to)}
            problem={t('settings.order')}
            onCommit={(from) => onChange({ ...hours, from })}
          />
          <span aria-hidden="true">–</span>
          <CommitTime
            label={t('settings.to', { day: name })}
            value={hours.to}
            accepts={(to) => ordered(hours.from, to)}
            problem={t('settings.order')}
            onCommit={(to) => onChange({ ...hours, to })}
          />
        </div>
      )}
    </div>
  );
}
