import { activityText } from '../shared/content';
import type { Effect, Notice } from '../shared/companion/snapshot';
import type { Address } from '../shared/companion/commands';
import type { HandbookPage } from '../shared/handbook';
import type { Language } from '../shared/settings';
import { kindName, translator } from '../shared/messages';
import type { OwnContent } from '../shared/content/own';
import type { Format } from '../shared/messages/format';

/** What effects are carried out with. */
export interface PerformPorts {
  readonly openHome: (page: Address | null) => void;
  readonly openSign: () => void;
  readonly openHandbook: (page: HandbookPage) => void;
  readonly notify: (title: string, body: string, onClick: () => void) => void;
  readonly beep: () => void;
  readonly settingsChanged: () => void;
  /** The sensors that tell of calls are asked afresh, and the companion is told what they say. */
  readonly askSensors: () => void;
  /** The system starts the app at login from now on, or does not. */
  readonly startAtLogin: (on: boolean) => void;
  readonly askCalendar: (what: 'file' | 'folder' | 'forget') => void;
  readonly own: () => OwnContent;
  readonly quit: () => void;
  readonly language: () => Language;
  readonly format: () => Format;
}

/** Carries out one effect. */
export function perform(effect: Effect, ports: PerformPorts): void {
  switch (effect.type) {
    case 'open':
      ports.openHome(effect.page);
      return;
    case 'open-sign':
      ports.openSign();
      return;
    case 'open-handbook':
      ports.openHandbook(effect.page);
      return;
    case 'notify': {
      const { title, body } = noticeText(effect.notice, ports.language(), ports.format(), ports.own());
      ports.notify(title, body, () => {
        ports.openHome('today');
      });
      return;
    }
    case 'sound':
      ports.beep();
      return;
    case 'keep':
      // It is kept by then, and every view has it from the snapshot; the settings are the system's matter too.
      if (effect.what === 'settings') ports.settingsChanged();
      return;
    case 'ask-sensors':
      ports.askSensors();
      return;
    case 'login':
      ports.startAtLogin(effect.on);
      return;
    case 'calendar':
      ports.askCalendar(effect.ask);
      return;
    case 'quit':
      ports.quit();
      return;
  }
}

/** A notification's words. */
export function noticeText(
  notice: Notice,
  language: Language,
  format: Format,
  own: OwnContent,
): { title: string; body: string } {
  const say = translator(language);
  switch (notice.type) {
    case 'break-without-window': {
      const activity = activityText(notice.activity, language, own);
      const title = say('notify.breakTitle', {
        kind: kindName(say, notice),
        activity: activity?.title ?? '',
      });
      return { title, body: activity?.steps.join(' ') ?? '' };
    }
    case 'pause-over':
      return { title: say(`pause-over.${notice.kind}`), body: say('notify.pauseOverBody') };
    case 'welcome-back':
      return { title: say('notify.welcomeBackTitle'), body: say('notify.welcomeBackBody') };
    case 'repair':
      return {
        title: say('notify.repairTitle', { time: format.time(notice.stoppedAt) }),
        body: say('notify.repairBody'),
      };
  }
}
