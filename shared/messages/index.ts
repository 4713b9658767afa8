import { IntlMessageFormat } from 'intl-messageformat';
import { isBuiltIn, type BreakKindId } from '../breaks/kinds';
import type { Language } from '../settings';
import { en } from './en';
import { sv } from './sv';

/** Swedish is the original; every other language must have the same keys or it does not compile. */
export type MessageKey = keyof typeof sv;

export const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { sv, en };

export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Says `key` in one language. ICU message syntax: plurals and choices are in the messages. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** What a kind of break is called: its own name, or the program's for a built-in one. */
export function kindName(
  say: Translate,
  { kind, name }: { readonly kind: BreakKindId; readonly name: string | null },
): string {
  if (isBuiltIn(kind)) return say(`kind.${kind}`);
  return name ?? say('kind.own');
}

/** BCP 47 tags by which numbers and dates are written. English dates are written the British way, day first. */
export const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** A translator that parses each message once. */
export function translator(language: Language): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    let message = parsed.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(MESSAGES[language][key], LOCALES[language], undefined, {
        ignoreTag: true,
      });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}

/** The first language of the system's list that the app speaks; English for everybody else. */
export function languageOf(choice: Language | 'system', systemLanguages: readonly string[]): Language {
  if (choice !== 'system') return choice;
  for (const tag of systemLanguages) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    if (primary === 'sv' || primary === 'en') return primary;
  }
  return 'en';
}
