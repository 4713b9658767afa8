import { describe, expect, it } from 'vitest';
import { GUIDES, guideOf } from '../../shared/content/guides';
import { MEETING_CARD } from '../../shared/content/guides/manager/meeting-card';
import { OWN_SUPPORT } from '../../shared/content/guides/manager/own-support';
import type { Guide, GuideSection, Question } from '../../shared/guides/guide';
import { missingOf, offersOf } from '../../shared/guides/reading';
import { questionsOf } from '../../shared/guides/sheet';
import { faultsOf, textsOf } from './guide-faults';

describe.each(GUIDES)('the guide $id', (guide) => {
  it('has ids, texts, sources and a size as a guide should', () => {
    expect(faultsOf(guide)).toEqual([]);
  });
});

describe('the check', () => {
  const ASK = { sv: 'Vad behövs?', en: 'What is needed?' };
  const QUESTION: Question = { type: 'words', id: 'need', ask: ASK, rows: 2 };
  const SECTION: GuideSection = {
    id: 'first',
    title: { sv: 'Först', en: 'First' },
    questions: [QUESTION],
    source: 'SEED-2-GRUND',
  };
  const GOOD: Guide = {
    id: 'good',
    side: 'manager',
    title: { sv: 'Ett prov', en: 'A trial' },
    lead: { sv: 'Så här är det.', en: 'This is how it is.' },
    naming: null,
    sections: [SECTION],
  };
  const section = (changed: Partial<GuideSection>): Partial<Guide> => ({
    sections: [{ ...SECTION, ...changed }],
  });
  const questions = (...asked: readonly Question[]): Partial<Guide> => section({ questions: asked });
  const asking = (count: number, under = 'q'): readonly Question[] =>
    Array.from({ length: count }, (_, at) => {
      const id = `${under}-${'abcdefg'.charAt(at)}`;
      return { ...QUESTION, id, ask: { sv: `Fråga ${id}?`, en: `Question ${id}?` } };
    });
  const sixUnder = (id: string): GuideSection => ({ ...SECTION, id, questions: asking(6, id) });
  const LONG = `${'Long '.repeat(40)}end.`;
  const calendar = { title: { sv: 'Möte', en: 'Meeting' }, shownAs: 'busy' } as const;
  const column = { id: 'who', label: { sv: 'Vem', en: 'Who' }, type: 'text' } as const;

  it('finds nothing wrong with a good guide', () => {
    expect(faultsOf(GOOD)).toEqual([]);
    expect(faultsOf({ ...GOOD, ...questions(...asking(6)) })).toEqual([]);
  });

  it.each<[fault: string, changed: Partial<Guide>]>([
    ['guides: the id "över"', { id: 'över' }],
    ['questions: the id "theNeed"', questions({ ...QUESTION, id: 'theNeed' })],
    ['sections: "first" twice', { sections: [SECTION, { ...SECTION, questions: asking(1) }] }],
    [
      'questions: "need" twice',
      questions(QUESTION, { ...QUESTION, ask: { sv: 'Vad mer?', en: 'What else?' } }),
    ],
    [
      'asked twice (sv): Vad behövs?',
      questions(QUESTION, { ...QUESTION, id: 'more', ask: { ...ASK, en: 'What else?' } }),
    ],
    [
      'parts of plan: "who" twice',
      questions({ type: 'table', id: 'plan', ask: ASK, columns: [column, column] }),
    ],
    [
      'parts of list: "who" twice',
      questions({ type: 'checks', id: 'list', ask: ASK, scale: 'have', items: [column, column] }),
    ],
    [
      'plan: in no calendar',
      questions({ type: 'table', id: 'plan', ask: ASK, columns: [{ ...column, inCalendar: 'title' }] }),
    ],
    [
      'plan: 0 days in a row of the calendar',
      questions({ type: 'table', id: 'plan', ask: ASK, columns: [column], calendar }),
    ],
    [
      'plan: a part of the calendar twice',
      questions({
        ...{ type: 'table', id: 'plan', ask: ASK, calendar },
        columns: [
          { ...column, inCalendar: 'place' },
          { ...column, id: 'where', inCalendar: 'place' },
          { ...column, id: 'day', type: 'weekday' },
        ],
      }),
    ],
    [
      'day: no place where',
      questions({ type: 'date', id: 'day', ask: ASK, calendar: { ...calendar, place: 'where' } }),
    ],
    ['nothing said (en): ', section({ title: { sv: 'Först', en: '' } })],
    ['blanks (sv): Ett  prov', { title: { sv: 'Ett  prov', en: 'A trial' } }],
    ['not calm (sv): Ett prov!', { title: { sv: 'Ett prov!', en: 'A trial' } }],
    ['an open end (sv): Så här är det', { lead: { sv: 'Så här är det', en: 'This is how it is.' } }],
    ['an open end (sv): Kort', questions({ ...QUESTION, hint: { sv: 'Kort', en: 'Short.' } })],
    [`too long (en): ${LONG}`, section({ advice: [{ sv: 'Kort.', en: LONG }] })],
    ['a full stop (sv): Ett prov.', { title: { sv: 'Ett prov.', en: 'A trial' } }],
    ['a question for a label: Vem?', { naming: { sv: 'Vem?', en: 'Who?' } }],
    ['one text for both languages: Ett prov', { title: { sv: 'Ett prov', en: 'Ett prov' } }],
    [
      'a question in one language only: Vad behövs? / Needed',
      questions({ ...QUESTION, ask: { sv: 'Vad behövs?', en: 'Needed' } }),
    ],
    ['no sections', { sections: [] }],
    ['first: nothing to answer', questions()],
    ['first: too many questions', questions(...asking(7))],
    [
      'more questions than a sheet has answers',
      { sections: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map(sixUnder) },
    ],
    ['first: the source "NOBODY2020"', section({ source: 'SEED-2-GRUND; NOBODY2020' })],
    ['first: the source "STRETCHLY"', section({ source: 'STRETCHLY' })],
    [
      'first: the source "NOBODY2020"',
      section({ advice: [{ sv: 'Kort.', en: 'Short.', source: 'NOBODY2020' }] }),
    ],
  ])('sees %s', (fault, changed) => {
    expect(faultsOf({ ...GOOD, ...changed })).toEqual([fault]);
  });
});

describe('the guides as a whole', () => {
  it('have ids and titles of their own, and are found by id', () => {
    for (const guide of GUIDES) expect(guideOf(guide.id)).toBe(guide);
    expect(guideOf('none')).toBeNull();
    for (const language of ['sv', 'en'] as const) {
      const titles = GUIDES.map(({ title }) => title[language]);
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    }
  });

  it('a meeting needs who leads it and what it is for; nothing else has to be filled in (R82)', () => {
    const needed = GUIDES.flatMap((guide) =>
      missingOf(guide, {}).map((question) => `${guide.id}: ${question.id}`),
    );
    expect(needed).toEqual(['meeting-card: leader', 'meeting-card: purpose']);
    const leader = { type: 'words', text: 'KL' } as const;
    expect(missingOf(MEETING_CARD, { leader }).map(({ id }) => id)).toEqual(['purpose']);
    expect(missingOf(MEETING_CARD, { leader, purpose: { type: 'words', text: 'En plan' } })).toEqual([]);
  });

  it('send the reader only to guides that there are', () => {
    const named = GUIDES.flatMap((guide) => textsOf(guide)).flatMap(({ text }) => [
      ...[...text.sv.matchAll(/guiden (\p{Lu}[^.]*)\./gu)].map(([, title]) => ['sv', title] as const),
      ...[...text.en.matchAll(/the guide (\p{Lu}[^.]*)\./gu)].map(([, title]) => ['en', title] as const),
    ]);
    expect(named.length).toBeGreaterThanOrEqual(4);
    for (const [language, title] of named)
      expect(GUIDES.map((guide) => guide.title[language])).toContain(title);
  });

  it('offer settings only for oneself: of the manager’s, only in the guide to one’s own support (R95)', () => {
    const offering = GUIDES.filter(({ side }) => side === 'manager')
      .filter((guide) =>
        questionsOf(guide).some((question) => question.type === 'choice' && question.offer !== undefined),
      )
      .map(({ id }) => id);
    expect(offering).toEqual(['own-support']);
    const yes = { type: 'choice', choice: 'yes', note: '' } as const;
    expect(offersOf(OWN_SUPPORT, { 'letting-go': yes })).toEqual(['firmer-end']);
    expect(offersOf(OWN_SUPPORT, { company: yes })).toEqual(['contact-reminder']);
  });

  it('that are about one person are told apart by initials, and ask for no name', () => {
    const names = GUIDES.flatMap((guide) => {
      const asks = questionsOf(guide).map(({ ask }) => ask.sv);
      return [guide.naming?.sv ?? '', ...asks].filter((text) => /\bnamn\b/i.test(text));
    });
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((text) => text !== 'Initialer (namn behövs inte)')).toEqual([
      'Mötets namn, till exempel APT',
    ]);
  });
});
