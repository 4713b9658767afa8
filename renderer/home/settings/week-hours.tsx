import type { ReactNode } from 'react';
import type { WorkingHours } from '../../../shared/settings';
import { minutesOf, WEEKDAYS, type Weekday } from '../../../shared/time/calendar';
import type { MessageKey } from '../../../shared/messages';
import { useCompanion } from '../../companion/context';
import { CommitTime } from './commit-time';

/** The words of a table of hours. */
export interface WeekWords {
  readonly legend: MessageKey;
  /** What a day without hours is. */
  readonly none: MessageKey;
  readonly from: MessageKey;
  readonly to: MessageKey;
}

/** Hours by weekday: one row per day, from when to when or not at all. */
export function WeekHours(props: {
  readonly words: WeekWords;
  readonly hours: Readonly<Record<Weekday, WorkingHours | null>>;
  /** What a day gets when it first has hours, unless another has some. */
  readonly usual: WorkingHours;
  readonly onChange: (hours: Readonly<Record<Weekday, WorkingHours | null>>) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { words, hours, onChange } = props;
  const usual = WEEKDAYS.map((day) => hours[day]).find((day) => day !== null) ?? props.usual;
  return (
    <fieldset className="stack">
      <legend>{t(words.legend)}</legend>
      <div className="hours-rows">
        {WEEKDAYS.map((day) => (
          <HoursRow
            key={day}
            words={words}
            day={day}
            hours={hours[day]}
            usual={usual}
            onChange={(its) => onChange({ ...hours, [day]: its })}
          />
        ))}
      </div>
    </fieldset>
  );
}

function HoursRow(props: {
  readonly words: WeekWords;
  readonly day: Weekday;
  readonly hours: WorkingHours | null;
  readonly usual: WorkingHours;
  readonly onChange: (hours: WorkingHours | null) => void;
}): ReactNode {
  const { t, format } = useCompanion();
  const { words, day, hours, usual, onChange } = props;
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
        <span className="soft">{t(words.none)}</span>
      ) : (
        <div className="hours-times">
          <CommitTime
            label={t(words.from, { day: name })}
            value={hours.from}
            accepts={(from) => ordered(from, hours.to)}
            problem={t('settings.order')}
            onCommit={(from) => onChange({ ...hours, from })}
          />
          <span aria-hidden="true">–</span>
          <CommitTime
            label={t(words.to, { day: name })}
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
