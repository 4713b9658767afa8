import type { ReactNode } from 'react';
import type { ReminderSettings as Reminders } from '../../../shared/settings';
import { WEEKDAYS } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { useLock } from '../organisation/use-lock';
import { CommitTime } from './commit-time';
import { Fold } from './fold';
import type { SettingsGroup } from './settings-group';
import { Toggle } from './toggle';

type Switch = Exclude<keyof Reminders, 'checkIn'>;
type CheckIn = NonNullable<Reminders['checkIn']>;

/** In the order in which a day comes to them. */
const SWITCHES: readonly Switch[] = [
  'groupIn',
  'readUp',
  'midday',
  'lunch',
  'air',
  'contact',
  'groupOut',
  'windDown',
  'plannedEnd',
  'rest',
  'seasonCheck',
];
/** The end of the week is when most talks are looked forward to and back on; only a place to begin. */
const USUAL_CHECK_IN: CheckIn = { weekday: 5, at: '10:00' };

/** What a day reminds of; each on its own, each with what it will do. */
export function ReminderSettings({ settings, change }: SettingsGroup): ReactNode {
  const { t } = useCompanion();
  const { reminders } = settings;
  const set = (part: Partial<Reminders>): void => change({ reminders: { ...reminders, ...part } });
  const on = SWITCHES.filter((name) => reminders[name]).length + (reminders.checkIn === null ? 0 : 1);
  return (
    <Fold
      name="reminders"
      title={t('settings.reminders.choose')}
      now={t('settings.reminders.on', { on, count: SWITCHES.length + 1 })}
    >
      {SWITCHES.map((name) => (
        <Toggle
          key={name}
          label={t(`settings.reminder.${name}`)}
          hint={t(`settings.reminder.${name}.hint`)}
          checked={reminders[name]}
          onChange={(checked) => set({ [name]: checked })}
        />
      ))}
      <CheckInSetting checkIn={reminders.checkIn} onChange={(checkIn) => set({ checkIn })} />
    </Fold>
  );
}

/** The talk with the manager, once a week: a routine's advice more than a proven dose (SEED-2-KONTAKT). */
function CheckInSetting(props: {
  readonly checkIn: CheckIn | null;
  readonly onChange: (checkIn: CheckIn | null) => void;
}): ReactNode {
  const { t, format } = useCompanion();
  const { checkIn, onChange } = props;
  const { lockedBy, line } = useLock('reminders.checkIn');
  return (
    <div className="stack">
      <Toggle
        label={t('settings.reminder.checkIn')}
        hint={t('settings.reminder.checkIn.hint')}
        checked={checkIn !== null}
        onChange={(on) => onChange(on ? USUAL_CHECK_IN : null)}
        lock={{ lockedBy, line: null }}
      />
      {checkIn !== null && (
        <div className="row">
          <select
            className="input"
            aria-label={t('settings.reminder.checkIn.day')}
            aria-describedby={lockedBy}
            aria-disabled={lockedBy === undefined ? undefined : true}
            value={checkIn.weekday}
            onChange={(event) => {
              if (lockedBy !== undefined) return;
              const weekday = WEEKDAYS.find((day) => String(day) === event.currentTarget.value);
              if (weekday !== undefined) onChange({ ...checkIn, weekday });
            }}
          >
            {WEEKDAYS.map((day) => (
              <option key={day} value={day}>
                {format.weekday(day)}
              </option>
            ))}
          </select>
          <CommitTime
            label={t('settings.reminder.checkIn.at')}
            value={checkIn.at}
            accepts={() => true}
            problem={t('settings.time-missing')}
            onCommit={(at) => onChange({ ...checkIn, at })}
            lockedBy={lockedBy}
          />
        </div>
      )}
      {line}
    </div>
  );
}
