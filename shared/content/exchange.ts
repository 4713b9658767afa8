import type { OwnActivity, OwnActivityDraft, OwnContent, OwnProblem, OwnTip, OwnTipDraft } from './own';
import { activityProblem, OWN_LIMITS, tidyActivity, tipProblem } from './own';

/** The name by which a file of own content is known, and the version that this program writes. */
export const EXCHANGE = { format: 'arbetsro-content', version: 1 } as const;
/** Longest file that is read, in UTF-16 units: several times what all the limits together come to. */
export const LONGEST_EXCHANGE = 400_000;

/** Why a whole file was not taken; each has a sentence in `messages`. */
export type FileProblem = 'too-long' | 'not-json' | 'not-ours' | 'newer' | 'unreadable' | 'not-kept';

/** An entry of a file that was not taken: its place among those of its sort, from 1, and why. */
export interface RefusedEntry {
  readonly what: 'activity' | 'tip';
  readonly number: number;
  readonly problem: OwnProblem | 'not-understood' | 'no-room';
}

/** What was taken from a file and what was not. */
export type ImportReport =
  | { readonly ok: false; readonly problem: FileProblem }
  | {
      readonly ok: true;
      readonly activities: number;
      readonly tips: number;
      /** Entries that were there already, word for word. */
      readonly already: number;
      readonly refused: readonly RefusedEntry[];
    };

/** What a window hears of an export; the file by its name alone. */
export type ExportOutcome =
  | { readonly type: 'saved'; readonly file: string }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed' };
/** What a window hears of an import. */
export type ImportOutcome =
  | { readonly type: 'cancelled' }
  | { readonly type: 'read'; readonly file: string; readonly report: ImportReport };

/** Own content as the text of a file that another person, or another machine, can take in. Ids stay at home. */
export function exportText({ activities, tips }: OwnContent): string {
  const file = {
    ...EXCHANGE,
    activities: activities.map(({ id: _id, ...activity }) => activity),
    tips: tips.map(({ text }) => ({ text })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** An entry of a file; `null` where it is not built as one. */
export interface ReadEntries {
  readonly activities: readonly (Omit<OwnActivity, 'id'> | null)[];
  readonly tips: readonly (Omit<OwnTip, 'id'> | null)[];
}

/** What is to be added for a file, and the report on it. Nothing that is there is changed or replaced. */
export interface ImportPlan {
  readonly activities: readonly OwnActivityDraft[];
  readonly tips: readonly OwnTipDraft[];
  readonly report: ImportReport & { readonly ok: true };
}

/** Looks through the entries of a file one by one. */
export function planImport(own: OwnContent, read: ReadEntries): ImportPlan {
  const refused: RefusedEntry[] = [];
  const activities: OwnActivityDraft[] = [];
  const tips: OwnTipDraft[] = [];
  let already = 0;

  read.activities.forEach((entry, index) => {
    const draft = entry === null ? null : { ...tidyActivity(entry), id: null };
    const refuse = (problem: RefusedEntry['problem']): void => {
      refused.push({ what: 'activity', number: index + 1, problem });
    };
    const problem = draft === null ? 'not-understood' : activityProblem(draft);
    if (draft === null || problem !== null) refuse(problem ?? 'not-understood');
    else if ([...own.activities, ...activities].some((one) => sameActivity(one, draft))) already += 1;
    else if (own.activities.length + activities.length >= OWN_LIMITS.activities) refuse('no-room');
    else activities.push(draft);
  });
  read.tips.forEach((entry, index) => {
    const text = entry?.text.trim() ?? null;
    const refuse = (problem: RefusedEntry['problem']): void => {
      refused.push({ what: 'tip', number: index + 1, problem });
    };
    const problem = text === null ? 'not-understood' : tipProblem(text);
    if (text === null || problem !== null) refuse(problem ?? 'not-understood');
    else if ([...own.tips, ...tips].some((one) => one.text === text)) already += 1;
    else if (own.tips.length + tips.length >= OWN_LIMITS.tips) refuse('no-room');
    else tips.push({ id: null, text });
  });
  const report = { ok: true, activities: activities.length, tips: tips.length, already, refused } as const;
  return { activities, tips, report };
}

function sameActivity(one: Omit<OwnActivity, 'id'>, other: Omit<OwnActivity, 'id'>): boolean {
  return (
    one.title === other.title &&
    one.kind === other.kind &&
    one.seconds === other.seconds &&
    one.posture === other.posture &&
    one.stretching === other.stretching &&
    one.space === other.space &&
    one.steps.join('\n') === other.steps.join('\n')
  );
}
