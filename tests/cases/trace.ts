import { NAMES, type Sight } from './companion-under-test';

/** What there was to be seen and heard at one moment. `t` is true time: ms since the epoch by an honest clock. */
export interface Shot {
  readonly t: number;
  /** `null` while the machine sleeps or the app does not run. */
  readonly sight: Sight | null;
  readonly ended: readonly { readonly outcome: string; readonly kind: string }[];
  readonly words: readonly string[];
  readonly sounds: number;
  readonly opened: readonly string[];
  readonly refused: string | null;
  /** Timers that fired. */
  readonly wakes: number;
}

/** Everything from the first line to the last, in order. */
export type Trace = readonly Shot[];

interface Part {
  /** It happens in a moment, and does not stand. */
  readonly momentary: boolean;
  /** How often it begins with `shot`, given the one before. */
  begins(before: Shot | null, shot: Shot): number;
  stands(shot: Shot): boolean;
}

/** Something that can be expected, such as a nudge; it may have several parts, any of which will do. */
export interface Thing {
  readonly name: string;
  readonly parts: readonly Part[];
}

const NOUNS = {
  nudge: standing(
    (sight) => sight.nudge,
    ({ kind }) => kind,
  ),
  overlay: standing(
    (sight) => sight.overlay,
    ({ id }) => id,
    ({ kind }) => kind,
  ),
  card: standing(
    (sight) => (sight.overlay?.surface === 'card' ? sight.overlay : null),
    ({ id }) => id,
    ({ kind }) => kind,
  ),
  window: standing(
    (sight) => (sight.overlay?.surface === 'window' ? sight.overlay : null),
    ({ id }) => id,
    ({ kind }) => kind,
  ),
  prompt: standing(
    (sight) => sight.prompt,
    (kind) => kind,
  ),
  question: standing(
    (sight) => sight.question,
    (kind) => kind,
  ),
  words: happening((shot, kind) => shot.words.filter((one) => kind === null || one === kind).length),
  taken: happening(endings('taken')),
  passed: happening(endings('passed')),
  counted: happening(endings('counted')),
  sound: happening((shot) => shot.sounds),
  wake: happening((shot) => shot.wakes),
} as const;

/** Anything at all that would take somebody's attention. */
const ANYTHING = ['overlay', 'nudge', 'prompt', 'question', 'words', 'sound'] as const;

const BREAK = ['overlay', 'words'] as const;

/** The thing that `text` names, such as `nudge`, `short card` or `breaks`; `null` for none. `own` are kinds of one's own. */
export function thingCalled(text: string, own: readonly string[]): Thing | null {
  const [, kind = null, plural = ''] = /^(?:([\w-]+) )?([a-z]+)$/.exec(text) ?? [];
  const noun = plural === 'words' ? plural : plural.replace(/s$/, '');
  const parts =
    noun === 'break' ? BREAK : text === 'anything' ? ANYTHING : isNoun(noun) ? ([noun] as const) : null;
  if (parts === null || (kind !== null && !namesOf(noun, own).includes(kind))) return null;
  return { name: text, parts: parts.map((part) => NOUNS[part](kind)) };
}

/** The nouns of the language. */
export const NOUN_NAMES: readonly string[] = [...Object.keys(NOUNS), 'break', 'anything'];

/** The last shot at or before `t`. */
export function shotAt(trace: Trace, t: number): Shot | null {
  return trace.findLast((shot) => shot.t <= t) ?? null;
}

/** True times in `[from, to]` at which `thing` began, one for each. */
export function beginnings(trace: Trace, { parts }: Thing, from: number, to: number): readonly number[] {
  return trace.flatMap((shot, i) => {
    if (shot.t < from || shot.t > to) return [];
    const times = parts.reduce((sum, part) => sum + part.begins(trace[i - 1] ?? null, shot), 0);
    return Array.from({ length: times }, () => shot.t);
  });
}

/** Whether `thing` is there in this shot. */
export function stands({ parts }: Thing, shot: Shot): boolean {
  return parts.some((part) => part.stands(shot));
}

/**
 * The first true time from `from` up to `to` at which `thing` was there; `null` when it never was. What is gone at the
 * end of the instant `from`, and what only comes with the instant `to`, is not in the span; what happens in a moment is.
 */
export function firstSeen(trace: Trace, { parts }: Thing, from: number, to: number): number | null {
  const times = parts.flatMap((part) => {
    const carried = shotAt(trace, from);
    if (!part.momentary && carried !== null && part.stands(carried)) return [from];
    const inside = (t: number): boolean => (part.momentary ? t >= from && t <= to : t > from && t < to);
    return trace.find((shot) => inside(shot.t) && part.stands(shot))?.t ?? [];
  });
  return times.length === 0 ? null : Math.min(...times);
}

function standing<T>(
  get: (sight: Sight) => T | null,
  key: (there: T) => string,
  kindOf: (there: T) => string = key,
): (kind: string | null) => Part {
  return (kind) => {
    const there = (shot: Shot | null): T | null => {
      const found = shot?.sight == null ? null : get(shot.sight);
      return found !== null && (kind === null || kindOf(found) === kind) ? found : null;
    };
    return {
      momentary: false,
      begins(before, shot) {
        const [was, is] = [there(before), there(shot)];
        return is !== null && (was === null || key(was) !== key(is)) ? 1 : 0;
      },
      stands: (shot) => there(shot) !== null,
    };
  };
}

function happening(count: (shot: Shot, kind: string | null) => number): (kind: string | null) => Part {
  return (kind) => ({
    momentary: true,
    begins: (_before, shot) => count(shot, kind),
    stands: (shot) => count(shot, kind) > 0,
  });
}

function endings(outcome: string): (shot: Shot, kind: string | null) => number {
  return (shot, kind) =>
    shot.ended.filter((one) => one.outcome === outcome && (kind === null || one.kind === kind)).length;
}

function namesOf(noun: string, own: readonly string[]): readonly string[] {
  if (noun === 'prompt') return NAMES.prompts;
  if (noun === 'question') return NAMES.questions;
  return noun === 'sound' || noun === 'wake' || noun === 'anything' ? [] : [...NAMES.breaks, ...own];
}

function isNoun(text: string): text is keyof typeof NOUNS {
  return Object.hasOwn(NOUNS, text);
}
