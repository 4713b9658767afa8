import { useCompanion } from '../../companion/context';
import type { CloseOut } from '../../../shared/workday/events';
import { joinCloseOut, withSeen, type CloseOutQuestion } from '../../../shared/workday/join-close-out';

/** What was typed into a close-out and is not saved, and what the fields held when it was begun. */
export interface TypedWords {
  readonly words: CloseOut;
  readonly was: CloseOut;
}

/** A close-out to be saved, held against the one that is kept now. */
export interface WordsInHand {
  /** What the fields were filled from, as far as the person has seen it. */
  readonly was: CloseOut;
  /** What is kept now and would go, once main has refused because of it. */
  readonly written: readonly { readonly label: string; readonly text: string }[];
}

/** `kept` is what is there now; `null` while nobody has written anything. */
export function useWords({ words, was }: TypedWords, kept: CloseOut | null): WordsInHand {
  const { refusal, t } = useCompanion();
  if (kept === null || refusal !== 'changed-meanwhile') return { was, written: [] };
  const { disputed } = joinCloseOut(was, words, kept);
  const text = (question: CloseOutQuestion): string => {
    if (question !== 'beginning') return kept[question] ?? '';
    const { at = null, place = null, how = '' } = kept.beginning ?? {};
    const parts = [at ?? '', place === null ? '' : t(`day-text.place.${place}`), how.trim()];
    return parts.filter((part) => part !== '').join(', ');
  };
  return {
    was: withSeen(was, kept, disputed),
    written: disputed.map((question) => ({ label: t(`closeout.${question}`), text: text(question) })),
  };
}

/** Nothing is typed yet. */
export function untouched(words: CloseOut): TypedWords {
  return { words, was: words };
}

/** Guards what comes back from the drafts. */
export function isTypedWords(value: unknown): value is TypedWords | null {
  return typeof value === 'object' && value !== null && 'words' in value && 'was' in value;
}
