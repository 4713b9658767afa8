import type { Language } from '../../../shared/settings';
import { SETTINGS } from '../edits/settings-table';
import type { FlagName } from '../verbs/flags';
import type { Form } from '../verbs/form';
import { plainHelp } from '../verbs/usage';
import type { Word } from '../verbs/words';

/** A word that a shell may propose, and what it is for; empty where the word says it. */
export interface Proposal {
  readonly word: string;
  readonly help: string;
}

/** What a shell may propose after the words that were typed, flags aside. */
export interface Place {
  /** The verb and the words after it; empty where the verb itself is typed. */
  readonly typed: readonly string[];
  readonly proposals: readonly Proposal[];
  readonly files: boolean;
}

/** The flags of a verb, of all its forms. */
export interface VerbFlags {
  readonly verb: string;
  readonly flags: readonly FlagName[];
}

/** A place while the forms are gone through; the help by the word. */
interface Growing {
  readonly typed: readonly string[];
  readonly proposals: Map<string, string>;
  files: boolean;
}

/** Every place of a command line at which something can be proposed, the verb first. */
export function placesOf(forms: readonly Form[], language: Language): readonly Place[] {
  const places = new Map<string, Growing>();
  const at = (typed: readonly string[]): Growing => {
    const key = typed.join(' ');
    const place = places.get(key) ?? { typed, proposals: new Map<string, string>(), files: false };
    places.set(key, place);
    return place;
  };
  const verbs = [...new Set(forms.map(({ verb }) => verb))];
  for (const form of forms) {
    const { proposals } = at([]);
    const help = helpOf(form, language);
    if (!proposals.has(form.verb)) proposals.set(form.verb, help);
    let paths: readonly (readonly string[])[] = [[form.verb]];
    for (const word of form.words) {
      for (const path of paths) {
        const place = at(path);
        if (word.proposed === 'file') place.files = true;
        const words = wordsOf(word, verbs);
        // A word that has no other beside it is what the form is about.
        for (const one of words)
          if (!place.proposals.has(one)) place.proposals.set(one, words.length === 1 ? help : '');
      }
      paths = paths.flatMap((path) => wordsOf(word, verbs).map((one) => [...path, one]));
    }
  }
  return [...places.values()]
    .map(({ typed, proposals, files }) => ({
      ...{ typed, files },
      proposals: [...proposals].map(([word, help]) => ({ word, help })),
    }))
    .filter(({ proposals, files }) => proposals.length > 0 || files);
}

/** The flags of each verb that has some. */
export function flagsOf(forms: readonly Form[]): readonly VerbFlags[] {
  const verbs = new Map<string, Set<FlagName>>();
  for (const { verb, flags } of forms)
    for (const flag of flags) verbs.set(verb, (verbs.get(verb) ?? new Set()).add(flag));
  return [...verbs].map(([verb, flags]) => ({ verb, flags: [...flags] }));
}

function helpOf({ help }: Form, language: Language): string {
  return plainHelp(help[language]);
}

function wordsOf({ proposed }: Word<unknown>, verbs: readonly string[]): readonly string[] {
  switch (proposed) {
    case 'verb':
      return verbs;
    case 'setting':
      return SETTINGS.map(({ name }) => name);
    case 'file':
    case 'nothing':
      return [];
    default:
      return proposed;
  }
}
