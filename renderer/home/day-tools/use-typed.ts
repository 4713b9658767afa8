import { useState } from 'react';

/** What was typed into a form about a day, which is read anew whenever anything is recorded. */
export interface TypedIn<T> {
  /** `null` while nothing is: the form then follows the day. */
  readonly typed: T | null;
  readonly type: (typed: T | null) => void;
  /** It is kept: it stands until the day has been read anew. */
  readonly saved: (typed: T) => void;
}

/** `day` is the day as it was last read. */
export function useTyped<T>(day: unknown): TypedIn<T> {
  const [held, setHeld] = useState<{ readonly typed: T; readonly over: unknown } | null>(null);
  const isHeld = held !== null && (held.over === undefined || held.over === day);
  return {
    typed: isHeld ? held.typed : null,
    type: (typed) => setHeld(typed === null ? null : { typed, over: undefined }),
    saved: (typed) => setHeld({ typed, over: day }),
  };
}
