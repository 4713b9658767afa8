import { WORKPLACE_KEYS, type WorkplaceAnswers, type WorkplaceKey } from '../content/tags';
import type { Answer, Answers, Sheet } from './sheet';

/** Where the desk guide asks what makes a statement about the place true or not. */
interface Asked {
  readonly question: string;
  /** The thing, where the question lists several. */
  readonly item?: string;
  /** Whether the statement is true, by what was chosen; a choice that is not there says nothing. */
  readonly says: ReadonlyMap<string, boolean>;
}

const YES_OR_NO = new Map([
  ['yes', true],
  ['no', false],
]);

/** The desk guide's questions behind each statement. */
export const WORKPLACE_ASKED: Readonly<Record<WorkplaceKey, Asked>> = {
  'window-in-front': { question: 'windows', item: 'front', says: YES_OR_NO },
  'window-behind': { question: 'windows', item: 'behind', says: YES_OR_NO },
  'window-beside': { question: 'windows', item: 'beside', says: YES_OR_NO },
  'desk-lamp': { question: 'desk-lamp', says: YES_OR_NO },
  'laptop-only': { question: 'laptop-only', says: YES_OR_NO },
  // What a cushion or a box has put right is not wrong any more.
  'seat-height-wrong': {
    question: 'seat-height',
    says: new Map([
      ['good', false],
      ['fixed', false],
      ['missing', true],
    ]),
  },
  'sit-stand-desk': { question: 'sit-stand-desk', says: YES_OR_NO },
  headset: {
    question: 'headset',
    says: new Map([
      ['have', true],
      ['missing', false],
      ['no-need', false],
    ]),
  },
  'lives-with-others': { question: 'lives-with-others', says: YES_OR_NO },
};

/** The guide that asks about the workplace. */
const DESK_GUIDE = 'desk';

/** What is known of the workplace: what the sheet that was begun last tells, for an older one may be about another desk. */
export function knownWorkplace(sheets: readonly Sheet[]): WorkplaceAnswers {
  const newest = sheets.findLast(({ guide }) => guide === DESK_GUIDE);
  return newest === undefined ? {} : workplaceAnswers(newest.answers);
}

/** What a sheet of the desk guide tells of the workplace. What it does not answer is left out: it is not known. */
export function workplaceAnswers(answers: Answers): WorkplaceAnswers {
  const known = WORKPLACE_KEYS.flatMap((key): readonly (readonly [WorkplaceKey, boolean])[] => {
    const { question, item, says } = WORKPLACE_ASKED[key];
    const chosen = chosenIn(own(answers, question), item);
    const truth = chosen === undefined ? undefined : says.get(chosen);
    return truth === undefined ? [] : [[key, truth]];
  });
  return Object.fromEntries(known);
}

/** The id of what was chosen, for a thing where the question lists several. */
function chosenIn(answer: Answer | undefined, item: string | undefined): string | undefined {
  if (answer?.type === 'choice' && item === undefined) return answer.choice ?? undefined;
  if (answer?.type === 'checks' && item !== undefined) return own(answer.choices, item);
  return undefined;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
