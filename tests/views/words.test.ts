import { describe, expect, test } from 'vitest';
import { MESSAGES, translator, type MessageKey } from '../../shared/messages';

const all = Object.values(MESSAGES).flatMap((messages) => Object.entries(messages));

describe('the words of the app', () => {
  test.each(all)('%s keeps to the tone: %s', (_key, text) => {
    // A dash stands between two times, and nowhere else.
    expect(text).not.toMatch(/[!\u2014]|(?<!\})\u2013|\u2013(?!\{)|\bOops\b|\bOj\b/);
  });

  test('the place of the icon has the name that it has on the system', () => {
    for (const key of ['settings.login.hint', 'preview.quiet.text'] as const) {
      expect(translator('sv')(key, { platform: 'darwin' })).toContain('i menyraden');
      expect(translator('en')(key, { platform: 'darwin' })).toContain('in the menu bar');
      for (const platform of ['linux', 'win32']) {
        expect(translator('sv')(key, { platform })).toContain('i systemfältet');
        expect(translator('en')(key, { platform })).toContain('in the system tray');
      }
    }
  });

  test('numbers are grouped and counted the Swedish way', () => {
    const t = translator('sv');
    const say = (key: MessageKey, count: number): string => t(key, { count });
    expect(t('closeout.hint', { limit: 5_000 })).toContain('5\u00a0000');
    expect(say('break.minutes', 1)).toBe('1 minut');
    expect(say('break.minutes', 5)).toBe('5 minuter');
  });
});
