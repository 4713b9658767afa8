import { describe, expect, it } from 'vitest';
import { noticeText, perform, type PerformPorts } from '../../main/perform';
import type { Notice } from '../../shared/companion/snapshot';
import { NO_OWN_CONTENT, type OwnContent } from '../../shared/content/own';
import { formatter } from '../../shared/messages/format';
import type { Language } from '../../shared/settings';

const OWN: OwnContent = {
  ...NO_OWN_CONTENT,
  activities: [
    {
      id: 'own-1',
      kind: 'eyes',
      seconds: 30,
      title: 'Titta på katten',
      steps: ['Hitta katten.', 'Titta.'],
      posture: 'seated',
      stretching: false,
      space: 'little',
    },
  ],
};
const STOPPED = Date.UTC(2026, 10, 23, 15, 42);

/** Ports that keep what is asked of them, one line each. */
function ports(
  language: Language = 'en',
): PerformPorts & { readonly done: string[]; readonly clicks: (() => void)[] } {
  const done: string[] = [];
  const clicks: (() => void)[] = [];
  return {
    done,
    clicks,
    openHome: (page) => done.push(`open ${String(page)}`),
    openSign: () => done.push('open sign'),
    openHandbook: (page) => done.push(`open handbook ${page}`),
    notify: (title, body, onClick) => {
      done.push(`notify ${title} | ${body}`);
      clicks.push(onClick);
    },
    beep: () => done.push('beep'),
    settingsChanged: () => done.push('settings'),
    startAtLogin: (on) => done.push(`login ${String(on)}`),
    askSensors: () => done.push('ask sensors'),
    askCalendar: (what) => done.push(`calendar ${what}`),
    own: () => OWN,
    quit: () => done.push('quit'),
    language: () => language,
    format: () => formatter(language, 'Europe/Stockholm'),
  };
}

describe('each effect is carried out by its one port', () => {
  it.each([
    [{ type: 'open', page: 'closeout' }, 'open closeout'],
    [{ type: 'open', page: null }, 'open null'],
    [{ type: 'open-sign' }, 'open sign'],
    [{ type: 'open-handbook', page: 'breaks' }, 'open handbook breaks'],
    [{ type: 'sound', sound: 'break-start' }, 'beep'],
    [{ type: 'sound', sound: 'break-end' }, 'beep'],
    [{ type: 'keep', what: 'settings' }, 'settings'],
    [{ type: 'ask-sensors' }, 'ask sensors'],
    [{ type: 'calendar', ask: 'folder' }, 'calendar folder'],
    [{ type: 'quit' }, 'quit'],
  ] as const)('%j', (effect, line) => {
    const world = ports();
    perform(effect, world);
    expect(world.done).toEqual([line]);
  });

  it('kept content needs nothing more', () => {
    const world = ports();
    perform({ type: 'keep', what: 'content' }, world);
    expect(world.done).toEqual([]);
  });

  it('a click on a notification opens Today', () => {
    const world = ports('sv');
    perform({ type: 'notify', notice: { type: 'pause-over', kind: 'lunch' } }, world);
    expect(world.done).toEqual([
      'notify Är lunchen slut? | Svarar du inte fortsätter arbetsdagen om fem minuter.',
    ]);
    for (const click of world.clicks) click();
    expect(world.done.slice(1)).toEqual(['open today']);
  });
});

describe('the words of each notification', () => {
  const CASES: readonly (readonly [Notice, Record<Language, readonly [string, string]>])[] = [
    [
      { type: 'break-without-window', kind: 'short', name: null, activity: 'act-eyes-far' },
      {
        sv: [
          'Kort paus: Blicken på långt håll',
          'Titta ut genom fönstret eller bort i rummet, minst sex meter. Låt blicken vila där tills tiden är slut.',
        ],
        en: [
          'Short break: Look far away',
          'Look out of the window or across the room, at least six metres. Let your gaze rest there until the time is up.',
        ],
      },
    ],
    [
      { type: 'break-without-window', kind: 'short', name: null, activity: 'own-1' },
      {
        sv: ['Kort paus: Titta på katten', 'Hitta katten. Titta.'],
        en: ['Short break: Titta på katten', 'Hitta katten. Titta.'],
      },
    ],
    [
      { type: 'pause-over', kind: 'errand' },
      {
        sv: ['Är ärendet klart?', 'Svarar du inte fortsätter arbetsdagen om fem minuter.'],
        en: ['Is the errand done?', 'If you do not answer, the workday goes on in five minutes.'],
      },
    ],
    [
      { type: 'welcome-back', kind: 'lunch' },
      {
        sv: ['Välkommen tillbaka', 'Pausen tog slut när du började använda datorn.'],
        en: ['Welcome back', 'The pause ended when you began to use the computer.'],
      },
    ],
    [
      { type: 'repair', stoppedAt: STOPPED },
      {
        sv: [
          'Slutade du omkring 16:42?',
          'Arbetsdagen avslutades inte. Öppna Arbetsro och svara med ett klick.',
        ],
        en: [
          'Did you stop at about 16:42?',
          'The workday was not ended. Open Arbetsro and answer with one click.',
        ],
      },
    ],
  ];

  it.each(CASES)('%j', (notice, words) => {
    for (const language of ['sv', 'en'] as const) {
      const { title, body } = noticeText(notice, language, formatter(language, 'Europe/Stockholm'), OWN);
      expect([title, body]).toEqual(words[language]);
    }
  });

  it('times are those of the zone the person is in', () => {
    const { title } = noticeText(
      { type: 'repair', stoppedAt: STOPPED },
      'en',
      formatter('en', 'Asia/Kolkata'),
      OWN,
    );
    expect(title).toBe('Did you stop at about 21:12?');
  });
});
