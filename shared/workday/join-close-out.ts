import { isSame } from '../same';
import { LIMITS } from '../limits';
import type { Beginning, CloseOut } from './events';

/** The questions of a close-out, each answered by itself. */
export const CLOSE_OUT_QUESTIONS = ['done', 'tomorrow', 'beginning', 'worked', 'change', 'felt'] as const;
export type CloseOutQuestion = (typeof CLOSE_OUT_QUESTIONS)[number];

/** A close-out with what was written of it in two places, and where one of them would go before the other. */
export interface JoinedCloseOut {
  /** As in `mine` where it is disputed. */
  readonly closeOut: CloseOut;
  readonly disputed: readonly CloseOutQuestion[];
}

const NO_BEGINNING: Beginning = { at: null, place: null, how: '' };

/**
 * A form is filled from what there `was` and saved as `mine` a good while later; by then there may be another close-out, `now`.
 * What the person left is as it is now, and lines that were only added, here or there, are all kept. What both wrote anew, or
 * what would be longer than is kept, is disputed: neither may go unseen.
 */
export function joinCloseOut(was: CloseOut, mine: CloseOut, now: CloseOut): JoinedCloseOut {
  const disputed: CloseOutQuestion[] = [];
  const settle = <T>(question: CloseOutQuestion, one: T | undefined, written: T): T => {
    if (one === undefined) disputed.push(question);
    return one ?? written;
  };
  const page = (question: 'done' | 'tomorrow' | 'worked' | 'change'): string =>
    settle(question, joinPages(was[question], mine[question], now[question]), mine[question]);
  const words = {
    done: page('done'),
    tomorrow: page('tomorrow'),
    worked: page('worked'),
    change: page('change'),
  };
  const felt = settle('felt', joinWhole(was.felt ?? '', mine.felt ?? '', now.felt ?? ''), mine.felt ?? '');
  const beginning = joinBeginnings(was.beginning, mine.beginning, now.beginning);
  const begins = settle('beginning', beginning, mine.beginning ?? NO_BEGINNING);
  return {
    closeOut: {
      ...words,
      ...(isSame(begins, NO_BEGINNING) ? {} : { beginning: begins }),
      ...(felt === '' ? {} : { felt }),
    },
    disputed: CLOSE_OUT_QUESTIONS.filter((question) => disputed.includes(question)),
  };
}

/** What the form is filled from once the person has been shown what is there `now` of these questions. */
export function withSeen(was: CloseOut, now: CloseOut, questions: readonly CloseOutQuestion[]): CloseOut {
  return { ...was, ...Object.fromEntries(questions.map((question) => [question, now[question]])) };
}

function joinBeginnings(
  was: Beginning = NO_BEGINNING,
  mine: Beginning = NO_BEGINNING,
  now: Beginning = NO_BEGINNING,
): Beginning | undefined {
  const at = joinWhole(was.at, mine.at, now.at);
  const place = joinWhole(was.place, mine.place, now.place);
  const how = joinWhole(was.how, mine.how, now.how);
  return at === undefined || place === undefined || how === undefined ? undefined : { at, place, how };
}

/** `undefined` where both are another than it was, and not the same. */
function joinWhole<T extends string | null>(was: T, mine: T, now: T): T | undefined {
  if (mine === was || mine === now) return now;
  return now === was ? mine : undefined;
}

function joinPages(was: string, mine: string, now: string): string | undefined {
  const either = joinWhole(was, mine, now);
  if (either !== undefined) return either;
  const [here, there] = [linesAdded(was, mine), linesAdded(was, now)];
  const joined = here !== null ? withLines(now, here) : there !== null ? withLines(mine, there) : undefined;
  return joined !== undefined && joined.length <= LIMITS.closeOut ? joined : undefined;
}

/** The lines that were written below what there was; `null` where something else was done. */
function linesAdded(was: string, text: string): string | null {
  if (was.trim() === '') return text;
  return text.startsWith(`${was}\n`) ? text.slice(was.length + 1) : null;
}

function withLines(text: string, lines: string): string {
  return text.trim() === '' ? lines : `${text}\n${lines}`;
}
