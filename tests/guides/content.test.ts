import { describe, expect, it } from 'vitest';
import { SOURCES, sourcesOf } from '../../shared/content';
import { GUIDES, guideOf } from '../../shared/content/guides';
import { DESK } from '../../shared/content/guides/desk';
import type { Bilingual, Guide, Question } from '../../shared/guides/guide';
import { talkPoints } from '../../shared/guides/reading';
import { questionsOf, SHEET_LIMITS, type Answers } from '../../shared/guides/sheet';

const LANGUAGES = ['sv', 'en'] as const;

/** The keys that a `source` field names. */
function keysOf(source: string): readonly string[] {
  return source.split(';').map((key) => key.trim());
}

/** What is read as sentences. */
function sentencesOf({ lead, sections }: Guide): readonly Bilingual[] {
  return [
    lead,
    ...sections.flatMap((section) => [
      ...(section.lead === undefined ? [] : [section.lead]),
      ...(section.advice ?? []),
      ...section.questions.flatMap(({ hint }) => hint ?? []),
    ]),
  ];
}

/** What is read as a heading or a label. */
function labelsOf({ title, sections }: Guide): readonly Bilingual[] {
  const ofQuestion = (question: Question): readonly Bilingual[] => {
    if (question.type === 'checks') return question.items.map(({ label }) => label);
    return question.type === 'table' ? question.columns.map(({ label }) => label) : [];
  };
  return [
    title,
    ...sections.flatMap((section) => [
      section.title,
      ...(section.drawing === undefined ? [] : [section.drawing.alt]),
      ...section.questions.flatMap((question) => [question.ask, ...ofQuestion(question)]),
    ]),
  ];
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe.each(GUIDES)('the guide $id', (guide) => {
  it('says everything in both languages: sentences that end, labels that do not, and nobody shouts', () => {
    for (const language of LANGUAGES) {
      for (const text of sentencesOf(guide)) expect(text[language]).toMatch(/^\p{Lu}[^!]*[.?”]$/u);
      for (const text of labelsOf(guide)) expect(text[language]).toMatch(/^\p{Lu}[^!]*[^.!\s]$/u);
    }
  });

  it('names each section and question once, as many as a sheet has room for', () => {
    expect(repeated(guide.sections.map(({ id }) => id))).toEqual([]);
    expect(repeated(questionsOf(guide).map(({ id }) => id))).toEqual([]);
    expect(questionsOf(guide).length).toBeLessThanOrEqual(SHEET_LIMITS.answers);
    for (const question of questionsOf(guide)) {
      if (question.type === 'checks') expect(repeated(question.items.map(({ id }) => id))).toEqual([]);
      if (question.type === 'table') expect(repeated(question.columns.map(({ id }) => id))).toEqual([]);
    }
  });

  it('shows where each section and piece of advice comes from, and how much that bears', () => {
    const fields = guide.sections.flatMap(({ source, advice }) => [
      source,
      ...(advice ?? []).flatMap((one) => one.source ?? []),
    ]);
    for (const key of fields.flatMap(keysOf)) {
      expect(SOURCES[key], key).toBeDefined();
      for (const language of LANGUAGES) expect(sourcesOf(key, language), key).toHaveLength(1);
    }
  });

  it('gives no number in its advice without a source of that advice’s own', () => {
    const bare = guide.sections.flatMap(({ advice }) =>
      (advice ?? []).filter(({ source }) => source === undefined),
    );
    expect(bare.filter(({ sv, en }) => /\d/.test(sv + en))).toEqual([]);
  });

  it('is found by its id', () => {
    expect(guideOf(guide.id)).toBe(guide);
  });
});

describe('the guides as a whole', () => {
  it('are named once each, and what is not there is null', () => {
    expect(repeated(GUIDES.map(({ id }) => id))).toEqual([]);
    expect(guideOf('from-a-newer-version')).toBeNull();
  });
});

describe('the desk guide', () => {
  it('has for each step a drawing of its own, and asks how it fits', () => {
    const drawings = DESK.sections.map(({ drawing }) => drawing?.file);
    expect(drawings).not.toContain(undefined);
    expect(new Set(drawings).size).toBe(drawings.length);
    for (const { id, questions } of DESK.sections) {
      expect(
        questions.filter((question) => question.type === 'choice' && question.scale === 'fit').length,
        id,
      ).toBeGreaterThan(0);
    }
  });

  it('makes a list of what is missing, and none of what the place is like', () => {
    const answers: Answers = {
      'laptop-only': { type: 'choice', choice: 'yes', note: '' },
      'desk-lamp': { type: 'choice', choice: 'no', note: '' },
      windows: { type: 'checks', choices: { front: 'yes', behind: 'no' }, own: [], note: '' },
      'lives-with-others': { type: 'choice', choice: 'yes', note: '' },
      'sit-stand-desk': { type: 'choice', choice: 'no', note: '' },
      'seat-height': { type: 'choice', choice: 'fixed', note: 'En kudde' },
      screen: { type: 'choice', choice: 'missing', note: 'En skärm på 24 tum' },
      headset: { type: 'choice', choice: 'missing', note: '' },
    };
    expect(talkPoints(DESK, answers, 'sv')).toEqual([
      { about: 'Skärmens avstånd, höjd och vinkel', said: 'Något saknas', note: 'En skärm på 24 tum' },
      { about: 'Headset', said: 'Saknas', note: '' },
    ]);
  });
});
