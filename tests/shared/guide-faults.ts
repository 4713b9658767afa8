import { sourcesOf } from '../../shared/content';
import type { Bilingual, Guide, GuideSection, Question } from '../../shared/guides/guide';
import { questionsOf, SHEET_LIMITS } from '../../shared/guides/sheet';

/** A text of a guide: words to read, a question or the name of a field, or a label. */
interface GuideText {
  readonly kind: 'prose' | 'ask' | 'label';
  readonly text: Bilingual;
}

const LANGUAGES = ['sv', 'en'] as const;
const MOST_QUESTIONS = 6;
/** People look rather than read. In UTF-16 units. */
const LONGEST_PROSE = 180;

/** Every text of a guide, in the order in which they are met. */
export function textsOf(guide: Guide): readonly GuideText[] {
  return [
    label(guide.title),
    prose(guide.lead),
    ...(guide.naming === null ? [] : [label(guide.naming)]),
    ...guide.sections.flatMap((section) => [
      label(section.title),
      ...maybe(section.lead).map(prose),
      ...maybe(section.drawing?.alt).map(label),
      ...(section.advice ?? []).map(prose),
      ...section.questions.flatMap(textsOfQuestion),
    ]),
  ];
}

function textsOfQuestion(question: Question): readonly GuideText[] {
  return [
    { kind: 'ask', text: question.ask },
    ...maybe(question.hint).map(prose),
    ...partsOf(question).map((part) => label(part.label)),
    ...maybe('calendar' in question ? question.calendar : undefined).map(({ title }) => label(title)),
  ];
}

/** What a question lists: the items of checks, the columns of a table. */
function partsOf(question: Question): readonly { readonly id: string; readonly label: Bilingual }[] {
  if (question.type === 'checks') return question.items;
  return question.type === 'table' ? question.columns : [];
}

/** What is wrong with a guide as content: its ids, texts, sources and size. Empty for a good one. */
export function faultsOf(guide: Guide): readonly string[] {
  const questions = questionsOf(guide);
  return [
    ...idFaults('guides', [guide]),
    ...idFaults('sections', guide.sections),
    ...idFaults('questions', questions),
    ...questions.flatMap((question) => idFaults(`parts of ${question.id}`, partsOf(question))),
    ...textsOf(guide).flatMap(textFaults),
    ...askedTwice(questions),
    ...questions.flatMap((question) => calendarFaults(question, questions)),
    ...(guide.sections.length === 0 ? ['no sections'] : []),
    ...(questions.length > SHEET_LIMITS.answers ? ['more questions than a sheet has answers'] : []),
    ...guide.sections.flatMap(sectionFaults),
  ];
}

function idFaults(what: string, things: readonly { readonly id: string }[]): readonly string[] {
  const ids = things.map(({ id }) => id);
  return [
    ...ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id)).map((id) => `${what}: the id "${id}"`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${what}: "${id}" twice`),
  ];
}

/** A list of what changed names its questions by what they ask, without the section. */
function askedTwice(questions: readonly Question[]): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const asks = questions.map(({ ask }) => ask[language]);
    return asks
      .filter((ask, at) => asks.indexOf(ask) !== at)
      .map((ask) => `asked twice (${language}): ${ask}`);
  });
}

/** An appointment needs a day, and its place a question of words; a column of the calendar a table that is in it. */
function calendarFaults(question: Question, questions: readonly Question[]): readonly string[] {
  if (question.type !== 'table' && question.type !== 'date') return [];
  const { id, calendar } = question;
  const columns = question.type === 'table' ? question.columns : [];
  const parts = columns.flatMap(({ inCalendar }) => inCalendar ?? []);
  const days = columns.filter(({ type }) => type === 'weekday' || type === 'date');
  const place = questions.find((one) => one.id === calendar?.place);
  return [
    ...(calendar === undefined && parts.length > 0 ? [`${id}: in no calendar`] : []),
    ...(calendar !== undefined && question.type === 'table' && days.length !== 1
      ? [`${id}: ${days.length} days in a row of the calendar`]
      : []),
    ...(new Set(parts).size === parts.length ? [] : [`${id}: a part of the calendar twice`]),
    ...(calendar?.place === undefined || place?.type === 'words'
      ? []
      : [`${id}: no place ${calendar.place}`]),
  ];
}

function textFaults({ kind, text }: GuideText): readonly string[] {
  const each = LANGUAGES.flatMap((language) => {
    const words = text[language];
    return [
      ...(words.trim() === '' ? ['nothing said'] : []),
      ...(words !== words.trim() || words.includes('  ') ? ['blanks'] : []),
      ...(/[!—]/.test(words) ? ['not calm'] : []),
      ...(kind === 'prose' && !/[.?]”?$/.test(words) ? ['an open end'] : []),
      ...(kind === 'prose' && words.length > LONGEST_PROSE ? ['too long'] : []),
      ...(kind !== 'prose' && /[.:]$/.test(words) ? ['a full stop'] : []),
    ].map((fault) => `${fault} (${language}): ${words}`);
  });
  const { sv, en } = text;
  return [
    ...each,
    ...(sv === en && /\s/.test(sv) ? [`one text for both languages: ${sv}`] : []),
    ...(sv.endsWith('?') === en.endsWith('?') ? [] : [`a question in one language only: ${sv} / ${en}`]),
    ...(kind === 'label' && sv.endsWith('?') ? [`a question for a label: ${sv}`] : []),
  ];
}

function sectionFaults({ id, questions, advice = [], source }: GuideSection): readonly string[] {
  const sources = [source, ...advice.flatMap((one) => maybe(one.source))];
  const keys = sources.flatMap((field) => field.split(';')).map((key) => key.trim());
  return [
    ...(questions.length > MOST_QUESTIONS ? [`${id}: too many questions`] : []),
    ...(questions.length === 0 ? [`${id}: nothing to answer`] : []),
    ...keys
      .filter((key) => LANGUAGES.some((language) => sourcesOf(key, language).length !== 1))
      .map((key) => `${id}: the source "${key}"`),
  ];
}

const label = (text: Bilingual): GuideText => ({ kind: 'label', text });
const prose = (text: Bilingual): GuideText => ({ kind: 'prose', text });
const maybe = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);
