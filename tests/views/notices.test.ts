import { describe, expect, test } from 'vitest';
import { fileWords } from '../../shared/messages/file-words';
import { noticeWords } from '../../shared/messages/notice-words';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import type { Language } from '../../shared/settings';
import { ZONE } from './base';

const words = (file: string, language: Language): string =>
  fileWords(file, translator(language), formatter(language, ZONE));

describe('a data file', () => {
  test.each([
    ['2026-11.json', 'Filen för november 2026', 'The file for November 2026'],
    ['backup/2026-11.json', 'Kopian av filen för november 2026', 'The copy of the file for November 2026'],
    ['2026-11.side.json', 'Den extra filen för november 2026', 'The extra file for November 2026'],
    ['settings.json', 'Filen med inställningar', 'The settings file'],
    ['backup/settings.json', 'Kopian av inställningarna', 'The copy of the settings'],
    ['content.json', 'Filen med dina aktiviteter och tips', 'The file with your activities and tips'],
    ['backup/content.json', 'Kopian av dina aktiviteter och tips', 'The copy of your activities and tips'],
    ['backup/2026-11.side.json', 'Filen backup/2026-11.side.json', 'The file backup/2026-11.side.json'],
    ['other.json', 'Filen other.json', 'The file other.json'],
  ])('%s is called what it holds', (file, sv, en) => {
    expect([words(file, 'sv'), words(file, 'en')]).toEqual([sv, en]);
  });

  test('begins the sentence about it', () => {
    const said = noticeWords(
      { type: 'newer', file: '2026-10.json' },
      translator('sv'),
      formatter('sv', ZONE),
    );
    expect(said).toMatch(/^Filen för oktober 2026 kommer från en nyare version/);
  });
});
