import type { ReactNode } from 'react';
import { usualDay } from '../../../shared/plan/template';
import type { DayTemplate } from '../../../shared/settings';
import { WEEKDAYS, type LocalTime, type Weekday } from '../../../shared/time/calendar';
import type { Place } from '../../../shared/workday/events';
import { useCompanion } from '../../companion/context';
import { Choices } from './choices';
import { Fold } from './fold';
import { LunchMinutes } from './lunch-minutes';
import { OptionalTime } from './optional-time';
import type { SettingsGroup } from './settings-group';
import { Toggle } from './toggle';

const PLACES: readonly Place[] = ['home', 'office', 'move'];
type TemplateTime = 'lunchAt' | 'freshAirAt' | 'fikaAt' | 'contactAt' | 'readUpAt';
const TIMES: readonly TemplateTime[] = ['lunchAt', 'freshAirAt', 'fikaAt', 'contactAt', 'readUpAt'];

/** Weekdays that are not like the others, and how they are. */
export function TemplateSettings({ settings, change }: SettingsGroup): ReactNode {
  const { t, format } = useCompanion();
  const { templates } = settings;
  const own = WEEKDAYS.filter((day) => templates[day] !== null).map((day) => format.weekday(day));
  const set = (day: Weekday, template: DayTemplate | null): void =>
    change({ templates: { ...templates, [day]: template } });
  return (
    <Fold
      name="templates"
      title={t('settings.templates')}
      now={own.length === 0 ? t('settings.templates.none') : own.join(', ')}
    >
      <p className="hint">{t('settings.templates.hint')}</p>
      {WEEKDAYS.map((day) => {
        const template = templates[day];
        return (
          <div key={day} className="stack">
            <Toggle
              label={format.weekday(day)}
              checked={template !== null}
              onChange={(on) => set(day, on ? usualDay(settings, day) : null)}
            />
            {template !== null && (
              <Template
                name={format.weekday(day)}
                template={template}
                onChange={(part) => set(day, { ...template, ...part })}
              />
            )}
          </div>
        );
      })}
    </Fold>
  );
}

function Template(props: {
  readonly name: string;
  readonly template: DayTemplate;
  readonly onChange: (change: Partial<DayTemplate>) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { name, template, onChange } = props;
  const time = (which: TemplateTime): ReactNode => (
    <OptionalTime
      key={which}
      label={t(`plan.time.${which}`)}
      value={template[which]}
      onCommit={(at: LocalTime | null) => onChange({ [which]: at })}
    />
  );
  return (
    <fieldset className="settings-template stack">
      <legend className="visually-hidden">{name}</legend>
      <Choices
        legend={t('start.where')}
        choices={PLACES.map((place) => ({ value: place, label: t(`place.${place}`) }))}
        value={template.place}
        onChange={(place) => onChange({ place })}
      />
      <div className="time-fields">
        {TIMES.slice(0, 1).map(time)}
        <LunchMinutes
          minutes={template.lunchMinutes}
          onChange={(lunchMinutes) => onChange({ lunchMinutes })}
        />
        {TIMES.slice(1).map(time)}
      </div>
    </fieldset>
  );
}
