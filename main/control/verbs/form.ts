import type { Command } from '../../../shared/companion/commands';
import type { LocalDate } from '../../../shared/time/calendar';
import type { Edit } from '../edits/edit';
import type { Asked } from '../request';
import type { ReportAsk } from '../reports/ask';
import type { FlagName, Given } from './flags';
import type { InBoth, Word, WordProblem } from './words';

/** The request that words make, or what is wrong with which of them. */
export type ReadForm =
  | { readonly ok: true; readonly asked: Asked }
  /** `fitting`: so many words of the form were read before it. */
  | { readonly ok: false; readonly problem: WordProblem; readonly word: string; readonly fitting: number };

/** One thing that a verb can be asked: a line of the usage, a row of the table, an entry of the manual. */
export interface Form {
  readonly verb: string;
  readonly words: readonly Word<unknown>[];
  readonly flags: readonly FlagName[];
  readonly help: InBoth;
  readonly read: (words: readonly string[], given: Given, today: LocalDate) => ReadForm;
}

/** Forms that belong together, under a heading. */
export interface FormGroup {
  readonly title: InBoth;
  readonly forms: readonly Form[];
}

type ValuesOf<W extends readonly Word<unknown>[]> = {
  readonly [I in keyof W]: W[I] extends Word<infer T> ? T : never;
};

interface Parts<W extends readonly Word<unknown>[]> {
  readonly flags?: readonly FlagName[];
  readonly sv: string;
  readonly en: string;
  /** What it asks for, given what its words say; `null` where they and the flags say too little. */
  readonly asks: (values: ValuesOf<W>, given: Given) => Asked | null;
}

/** A form of a verb from its words, its help in both languages, and what it asks for. */
export function form<const W extends readonly Word<unknown>[]>(
  verb: string,
  words: W,
  { flags = [], sv, en, asks }: Parts<W>,
): Form {
  return {
    ...{ verb, words, flags, help: { sv, en } },
    read: (typed, given, today) => {
      const values: unknown[] = [];
      let rest = typed;
      for (const word of words) {
        const read = word.read(rest, today);
        if (!read.ok) return { ...read, fitting: values.length };
        values.push(read.value);
        rest = read.rest;
      }
      const [more] = rest;
      if (more !== undefined) return { ok: false, problem: 'usage', word: more, fitting: values.length };
      // Each value was read by the word in its place.
      const asked = asks(values as unknown as ValuesOf<W>, given);
      if (asked === null) return { ok: false, problem: 'usage', word: '', fitting: values.length };
      return { ok: true, asked };
    },
  };
}

/** Asks the app to carry a command out. */
export function does(command: Command): Asked {
  return { type: 'command', command, starts: false };
}

/** The same; where no app runs, one is started first. */
export function startsAndDoes(command: Command): Asked {
  return { type: 'command', command, starts: true };
}

/** Asks the app to tell something. */
export function tells(report: ReportAsk): Asked {
  return { type: 'report', report };
}

/** Asks the app for a small change to something that it knows the whole of. */
export function changes(edit: Edit): Asked {
  return { type: 'edit', edit };
}
