import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICTURES } from '../../scripts/handbook/picture-list';
import { GUIDES } from '../../shared/content/guides';
import { HANDBOOK_PAGES } from '../../shared/handbook';
import { MESSAGES } from '../../shared/messages';
import type { Language } from '../../shared/settings';
import { ROOT } from '../docs/markdown';
import { writtenPage } from './written';

const FOLDER = join(ROOT, 'docs', 'handbook');
const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** The names under which the app says these very words. */
function saidAs(words: string, language: Language): readonly string[] {
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  return [
    ...Object.entries(MESSAGES[language]).flatMap(([key, text]) => (plain(text) === words ? [key] : [])),
    ...GUIDES.flatMap(({ id, title }) => (plain(title[language]) === words ? [`guide ${id}`] : [])),
  ];
}

describe.each(HANDBOOK_PAGES)('the page %s', (page) => {
  const sv = writtenPage(page, 'sv');
  const en = writtenPage(page, 'en');

  it('has the same headings, anchors, pictures and links in both languages', () => {
    expect(sv.headings[0]).toBe(1);
    expect(sv.headings.filter((depth) => depth === 1)).toHaveLength(1);
    for (const part of ['headings', 'anchors', 'pictures', 'links'] as const)
      expect(en[part], part).toEqual(sv[part]);
    expect(sv.anchors).toHaveLength(sv.headings.filter((depth) => depth === 2).length);
    expect(new Set(sv.anchors).size).toBe(sv.anchors.length);
  });

  it('has in bold only what the app itself says, and the same in both languages', () => {
    for (const [written, language] of [
      [sv, 'sv'],
      [en, 'en'],
    ] as const)
      expect(written.bold.filter((words) => saidAs(words, language).length === 0)).toEqual([]);
    expect(en.bold).toHaveLength(sv.bold.length);
    const strangers = sv.bold.filter((words, at) => {
      const there = saidAs(en.bold[at] ?? '', 'en');
      return !saidAs(words, 'sv').some((key) => there.includes(key));
    });
    expect(strangers).toEqual([]);
  });

  it('says what each picture shows, and raises its voice nowhere', () => {
    for (const { alternatives, text } of [sv, en]) {
      for (const words of alternatives) expect(words.length, words).toBeGreaterThan(25);
      expect(text.replaceAll(/!\[/g, '').replaceAll(/<!--/g, '')).not.toContain('!');
    }
  });
});

it('a word in bold that the app does not say is found', () => {
  expect(saidAs('Avsluta arbetsdagen', 'sv')).toContain('act.stop');
  expect(saidAs('Avsluta arbetsdagen', 'en')).toEqual([]);
  expect(saidAs('Sluta jobba', 'sv')).toEqual([]);
});

it('the page on settings has the headings of the settings, in their order', () => {
  const page = readFileSync(join(ROOT, 'renderer', 'home', 'settings', 'settings-page.tsx'), 'utf8');
  const keys = [...page.matchAll(/<Section title=\{t\('([^']*)'\)\}|<OrganisationPart/g)].map(
    ([, key = 'policy.title']) => key,
  );
  expect(keys.length).toBeGreaterThan(10);
  for (const language of LANGUAGES) {
    const { text } = writtenPage('settings', language);
    const told = [...text.matchAll(/^\| \*\*(.*?)\*\* /gm)].map(([, words = '']) => words);
    const messages: Readonly<Record<string, string>> = MESSAGES[language];
    expect(told).toEqual(keys.map((key) => messages[key]));
  }
});

it('the page for managers names each of their guides', () => {
  const guides = GUIDES.filter(({ side }) => side === 'manager');
  expect(guides).toHaveLength(15);
  for (const language of LANGUAGES) {
    const { bold } = writtenPage('manager', language);
    expect(guides.map(({ title }) => title[language]).filter((title) => !bold.includes(title))).toEqual([]);
  }
});

it('the page on data protection names each file that the program keeps', () => {
  const data = readFileSync(join(ROOT, 'docs', 'data.md'), 'utf8');
  const files = [...data.matchAll(/^\| `((?:data\/)?[a-z]+\.json)` /gm)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(8);
  for (const language of LANGUAGES) {
    const { text } = writtenPage('it-data-protection', language);
    const unnamed = [...files, 'hooks.json', '.updaterId'].filter((file) => !text.includes(`\`${file}\``));
    expect(unnamed).toEqual([]);
  }
});

it('there is a file for each page in both languages, and no other', () => {
  const expected = HANDBOOK_PAGES.map((page) => `${page}.md`).toSorted();
  for (const language of LANGUAGES) expect(readdirSync(join(FOLDER, language)).toSorted()).toEqual(expected);
});

it('each picture is drawn in both languages, is shown somewhere, and all are small together', () => {
  const shown = new Set(HANDBOOK_PAGES.flatMap((page) => writtenPage(page, 'sv').pictures));
  const drawn = PICTURES.map(({ name }) => name).toSorted();
  expect(drawn.filter((name) => !shown.has(`../pictures/${name}.png`))).toEqual([]);
  let size = 0;
  for (const language of LANGUAGES) {
    const folder = join(FOLDER, 'pictures', language);
    expect(readdirSync(folder).toSorted()).toEqual(drawn.map((name) => `${name}.png`).toSorted());
    for (const file of readdirSync(folder)) size += statSync(join(folder, file)).size;
  }
  expect(size).toBeLessThan(2_000_000);
});
