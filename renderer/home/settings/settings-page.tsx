import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { HelpLink } from '../help-link';
import { OrganisationPart } from '../organisation/organisation-part';
import { Questions } from '../today/questions';
import { AppSettings } from './app-settings';
import { BoundarySettings } from './boundary-settings';
import { BreakSettings } from './break-settings';
import { CalendarSettings } from './calendar-settings';
import { GoodHoursSettings } from './good-hours-settings';
import { HoursSettings } from './hours-settings';
import { LanguageChoices, ThemeChoices } from './look-settings';
import { LunchSettings } from './lunch-settings';
import { ReminderSettings } from './reminder-settings';
import { Section } from './section';
import type { SettingsGroup } from './settings-group';
import { ShortcutSettings } from './shortcut-settings';
import { SlotSettings } from './slot-settings';
import { TemplateSettings } from './template-settings';
import { Toggle } from './toggle';
import { UpdateSettings } from './update-settings';
import { useChange } from './use-change';
import { ZoomSetting } from './zoom-setting';

/** Everything one can choose. Each choice is saved when it is made. */
export function SettingsPage(): ReactNode {
  const { snapshot, view, t } = useCompanion();
  const { change, saved } = useChange();
  const group: SettingsGroup = { settings: snapshot.settings, change };
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{t('settings.title')}</h1>
        <p className="lead soft">{t('settings.lead')}</p>
      </div>
      <Questions />
      <div className="settings">
        <Section title={t('settings.hours')} note={t('settings.hours.hint')}>
          <HoursSettings {...group} />
          <LunchSettings {...group} />
        </Section>
        <Section title={t('settings.usual')} note={t('settings.usual.hint')}>
          <SlotSettings {...group} />
          <TemplateSettings {...group} />
          <GoodHoursSettings {...group} />
        </Section>
        <Section title={t('settings.reminders')} note={t('settings.reminders.hint')}>
          <ReminderSettings {...group} />
        </Section>
        <Section title={t('settings.boundary')} note={t('settings.boundary.hint')}>
          <BoundarySettings {...group} />
        </Section>
        <Section title={t('settings.breaks')}>
          <BreakSettings {...group} />
        </Section>
        <Section title={t('settings.calendar')} note={t('settings.calendar.hint')}>
          <CalendarSettings />
        </Section>
        <Section title={t('settings.quiet')}>
          <Toggle
            label={t('settings.tips')}
            hint={t('settings.tips.hint')}
            checked={snapshot.settings.tips}
            onChange={(tips) => change({ tips })}
          />
          <p>
            <a href="#content">{t('settings.content')}</a>
          </p>
          <Toggle
            label={t('settings.sound')}
            checked={snapshot.settings.sound}
            onChange={(sound) => change({ sound })}
          />
        </Section>
        <Section title={t('settings.look')}>
          <LanguageChoices {...group} />
          <ThemeChoices {...group} />
          <ZoomSetting {...group} />
        </Section>
        <Section title={t('shortcut.title')} note={t('shortcut.hint')}>
          <ShortcutSettings {...group} />
        </Section>
        <Section title={t('settings.manager')}>
          <Toggle
            label={t('settings.manager.show')}
            hint={t('settings.manager.hint')}
            checked={snapshot.settings.manager}
            onChange={(manager) => change({ manager })}
          />
        </Section>
        <OrganisationPart />
        <Section title={t('settings.app')}>
          <AppSettings {...group} />
          <div>
            <a className="settings-link" href="#data">
              {t('settings.data')}
            </a>
            <p className="hint">{t('settings.data.hint')}</p>
          </div>
          <div>
            <a className="settings-link" href="#diagnostics">
              {t('settings.diagnostics')}
            </a>
            <p className="hint">{t('settings.diagnostics.hint')}</p>
          </div>
          <div>
            <a className="settings-link" href="#accessibility">
              {t('settings.accessibility')}
            </a>
            <p className="hint">{t('settings.accessibility.hint')}</p>
          </div>
          <div>
            <HelpLink page="index">{t('handbook.open')}</HelpLink>
            <p className="hint">{t('handbook.hint')}</p>
          </div>
          <dl className="about">
            <div>
              <dt>{t('settings.folder')}</dt>
              <dd className="words">{view.dataFolder}</dd>
            </div>
          </dl>
          <UpdateSettings {...group} />
        </Section>
      </div>
      <p className="saved" role="status">
        {saved > 0 && <span key={saved}>{t('settings.saved')}</span>}
      </p>
    </>
  );
}
