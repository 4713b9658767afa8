import { useCallback, useEffect, useState } from 'react';

/** What main answered to the question that is asked now; until then what it answered to the one before. */
export interface Answered<Answer> {
  /** `null` until there was any answer. */
  readonly answer: Answer | null;
  readonly waiting: boolean;
  readonly failed: boolean;
  /** Asks the same anew. */
  readonly again: () => void;
}

interface Got<Answer> {
  readonly to: unknown;
  readonly round: number;
  readonly answer: Answer | null;
  readonly failed: boolean;
}

/** Asks main whenever `ask` is another function, so it is to be made with `useCallback`. A late answer to an older question is dropped. */
export function useAnswer<Answer>(ask: () => Promise<Answer>): Answered<Answer> {
  const [round, setRound] = useState(0);
  const [got, setGot] = useState<Got<Answer> | null>(null);
  useEffect(() => {
    let isAsked = true;
    ask().then(
      (answer) => {
        if (isAsked) setGot({ to: ask, round, answer, failed: false });
      },
      () => {
        if (isAsked) setGot((before) => ({ to: ask, round, answer: before?.answer ?? null, failed: true }));
      },
    );
    return () => {
      isAsked = false;
    };
  }, [ask, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  const isNew = got?.to === ask && got.round === round;
  return { answer: got?.answer ?? null, waiting: !isNew, failed: isNew && got.failed, again };
}
