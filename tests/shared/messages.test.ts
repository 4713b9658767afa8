import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { ACTIVITIES, TIPS } from '../../shared/content';
import { GUIDES } from '../../shared/content/guides';
import {
  languageOf,
  LOCALES,
  MESSAGES,
  translator,
  type MessageKey,
  type MessageValues,
} from '../../shared/messages';
import { formatter, left, length } from '../../shared/messages/format';
import type { Language } from '../../shared/settings';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment';
import { textsOf } from './guide-faults';

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const KEYS = Object.keys(MESSAGES.sv) as MessageKey[];

type Ast = ReturnType<IntlMessageFormat['getAst']>;

function parse(language: Language, key: MessageKey): Ast {
  return new IntlMessageFormat(MESSAGES[language][key], LOCALES[language], undefined, {
    ignoreTag: true,
  }).getAst();
}

/** What each type of element is, as the parser numbers them; `null` for words without an argument. */
const USES: Readonly<Record<number, 'text' | 'number' | 'select' | 'plural' | null>> = {
  0: null,
  1: 'text',
  2: 'number',
  5: 'select',
  6: 'plural',
  7: null,
};

/** The arguments of a message with what each is used as: `count:plural`. */
function argumentsOf(ast: Ast): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (elements: Ast): void => {
    for (const element of elements) {
      const use = USES[element.type];
      if (use === undefined) throw new Error(`an element of type ${element.type} is not used so far`);
      if (use !== null && 'value' in element) found.add(`${element.value}:${use}`);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(ast);
  return found;
}

/** A value for each argument that no message has in its own words. */
function valuesFor(ast: Ast, number: number): MessageValues {
  return Object.fromEntries(
    [...argumentsOf(ast)].map((one) => {
      const [name = '', use] = one.split(':');
      return [name, use === 'text' ? `«${name}»` : number];
    }),
  );
}

describe('every message', () => {
  it('there are some, the same in every language', () => {
    expect(KEYS.length).toBeGreaterThan(300);
    expect(Object.keys(MESSAGES.en).sort()).toEqual([...KEYS].sort());
  });

  it('takes the same arguments in both languages, used alike', () => {
    const all = (language: Language): readonly string[] =>
      KEYS.map((key) => `${key}: ${[...argumentsOf(parse(language, key))].sort().join(', ')}`);
    expect(all('en')).toEqual(all('sv'));
    expect(all('sv')).toContain('words.left: count:plural');
  });

  it.each(LANGUAGES)('says itself in %s, with every argument in it', (language) => {
    const say = translator(language);
    for (const key of KEYS) {
      const ast = parse(language, key);
      for (const number of [0, 1, 2, 21, 4_711]) {
        const values = valuesFor(ast, number);
        const said = say(key, values);
        expect(said.trim(), key).not.toBe('');
        expect(said, key).not.toMatch(/[{}#]/);
        for (const value of Object.values(values)) {
          if (typeof value === 'string') expect(said, key).toContain(value);
        }
      }
    }
  });

  it.each(LANGUAGES)('without arguments is said as it is written in %s', (language) => {
    const say = translator(language);
    for (const key of KEYS) {
      if (argumentsOf(parse(language, key)).size === 0) expect(say(key)).toBe(MESSAGES[language][key]);
    }
  });

  it.each(LANGUAGES)('of a count has all its plural forms in %s', (language) => {
    const wanted = new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories;
    const plurals: string[] = [];
    for (const key of KEYS) {
      for (const element of parse(language, key)) {
        if (USES[element.type] !== 'plural' || !('options' in element)) continue;
        plurals.push(key);
        // None at all may have words of its own.
        const forms = Object.keys(element.options).filter((form) => form !== '=0');
        expect(forms.sort(), key).toEqual([...wanted].sort());
      }
    }
    expect(plurals.length).toBeGreaterThanOrEqual(6);
  });

  it('throws rather than say a hole when an argument is left out', () => {
    expect(() => translator('sv')('today.since')).toThrow();
  });
});

describe('the two languages', () => {
  /** Words that are the same in Swedish and English, and messages that are only arguments. */
  const SAME: readonly MessageKey[] = [
    'app.name',
    'pause.lunch',
    'tray.pauseLunch',
    'notify.breakTitle',
    'page.plan',
    'people.channels',
    'people.kind.video',
    'day-text.pause.lunch',
    'field.lunch',
    'kind.fika',
    'content.facts',
    'long-away.lunch',
    'settings.fika',
    'field.tips',
    'mark.lunch',
    'mark.pause.lunch',
    'rows.break.taken',
    'date.placeholder',
    'plan.time.fikaAt',
    'plan.time.lunchAt',
    'settings.lunch',
    'settings.reminder.lunch',
    'updates.feed',
    'data.format.markdown',
  ];

  it('differ, but for words that they share', () => {
    const same = KEYS.filter((key) => MESSAGES.sv[key] === MESSAGES.en[key]);
    expect(same.sort()).toEqual([...SAME].sort());
  });

  const ENGLISH =
    /\b(the|and|you|your|are|is|not|with|break|breaks|work|day|today|settings|screen|save|open|close|meeting|click|until|since|from|of|it|this)\b/i;
  const SWEDISH =
    /\b(och|du|din|ditt|är|inte|med|att|det|som|paus|pausen|dagen|möte|till|från|av|på)\b|[åäö]/i;
  /** The verbs of the command line are the same in every language. */
  const plain = (text: string): string => text.replace(/arbetsro (<\w+>.*|open|start, stop, break)/s, '');

  it('Swedish has no English left over', () => {
    const texts = [
      ...Object.entries(MESSAGES.sv),
      ...TIPS.map(({ id, sv }) => [id, sv] as const),
      ...ACTIVITIES.map(({ id, sv }) => [id, [sv.title, ...sv.steps].join(' ')] as const),
      ...GUIDES.flatMap((guide) => textsOf(guide).map(({ text }) => [guide.id, text.sv] as const)),
    ];
    const arguments_ = /\{[^{}]*\}/g;
    expect(texts.filter(([, text]) => ENGLISH.test(plain(text).replace(arguments_, '')))).toEqual([]);
  });

  it('English has no Swedish left over', () => {
    const texts = [
      ...Object.entries(MESSAGES.en),
      ...TIPS.map(({ id, en }) => [id, en] as const),
      ...ACTIVITIES.map(({ id, en }) => [id, [en.title, ...en.steps].join(' ')] as const),
      ...GUIDES.flatMap((guide) => textsOf(guide).map(({ text }) => [guide.id, text.en] as const)),
    ];
    expect(texts.filter(([, text]) => SWEDISH.test(plain(text)))).toEqual([]);
  });

  it.each(LANGUAGES)('speak calmly in %s: no exclamation mark, dash of a machine, or apology', (language) => {
    const texts = [
      ...Object.values(MESSAGES[language]),
      ...TIPS.map((tip) => tip[language]),
      ...ACTIVITIES.flatMap((activity) => [activity[language].title, ...activity[language].steps]),
      ...GUIDES.flatMap((guide) => textsOf(guide).map(({ text }) => text[language])),
    ];
    expect(texts.filter((text) => /[!—]|\b(oops|hoppsan|sorry|tyvärr)\b/i.test(text))).toEqual([]);
    expect(texts.filter((text) => / {2}|^\s|\s$/.test(text.replace(/\n {2}/g, '\n')))).toEqual([]);
  });
});

describe('the language of the system', () => {
  it.each<[readonly string[], Language]>([
    [['sv-SE', 'en'], 'sv'],
    [['sv_SE.UTF-8'], 'sv'],
    [['sv'], 'sv'],
    [['de-DE', 'en-US', 'sv'], 'en'],
    [['nb-NO', 'sv-FI'], 'sv'],
    [['svx', 'enx'], 'en'],
    [['fi-FI'], 'en'],
    [['SV-se'], 'sv'],
    [[''], 'en'],
    [[], 'en'],
  ])('%j means %s', (system, language) => {
    expect(languageOf('system', system)).toBe(language);
  });

  it('a choice is above the system', () => {
    expect(languageOf('en', ['sv-SE'])).toBe('en');
    expect(languageOf('sv', ['en-GB'])).toBe('sv');
  });
});

describe('times and lengths', () => {
  const AT = Date.UTC(2026, 10, 23, 23, 5);

  it('are written in the zone and language of the person', () => {
    const sv = formatter('sv', 'Europe/Stockholm');
    const en = formatter('en', 'America/New_York');
    expect([sv.time(AT), sv.date('2026-11-23'), sv.weekday(7)]).toEqual([
      '00:05',
      'måndag 23 november',
      'söndag',
    ]);
    expect([en.time(AT), en.weekday(1), en.weekdayOfDate('2026-11-22')]).toEqual([
      '18:05',
      'Monday',
      'Sunday',
    ]);
    expect(en.date('2026-11-23')).toMatch(/^Monday,? 23 November$/);
    expect(sv.dayAndTime(AT)).toBe('24 november 00:05');
  });

  it.each([
    [0, '0 min', '1 min'],
    [MINUTE - 1, '0 min', '1 min'],
    [MINUTE, '1 min', '1 min'],
    [MINUTE + 1, '1 min', '2 min'],
    [59 * MINUTE + 59 * SECOND, '59 min', '1 h'],
    [HOUR, '1 h', '1 h'],
    [3 * HOUR + 20 * MINUTE, '3 h 20 min', '3 h 20 min'],
    [-HOUR, '0 min', '1 min'],
  ])('%d ms has passed as %s and is left as %s', (ms, passed, remaining) => {
    const spaces = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect([spaces(length(ms)), spaces(left(ms))]).toEqual([passed, remaining]);
    expect(length(ms) + left(ms)).not.toContain(' ');
  });
});
