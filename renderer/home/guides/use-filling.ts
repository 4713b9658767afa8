import { useCallback, useRef, useState } from 'react';
import type { Answer, Answers } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { useAnswer } from '../../components/use-answer';

/** A sheet that is being filled in. */
export interface Filling {
  /** What was answered, what is not kept yet included. */
  readonly answers: Answers;
  readonly answer: (question: string, answer: Answer) => void;
  /** Resolves once all that was answered so far has been sent, and was kept or refused. */
  readonly sent: () => Promise<void>;
}

/**
 * Reads a sheet from main, and sends each answer back as it is given: there is no button to save with, and nothing to lose.
 * What is written while one is being kept waits and goes together. `null` while the sheet is read, `'gone'` where it is not
 * there.
 */
export function useFilling(id: string): Filling | 'gone' | null {
  const { api, send } = useCompanion();
  const ask = useCallback(() => api.guides.read(id), [api, id]);
  const { answer: sheet, waiting: isAsked } = useAnswer(ask);
  const [given, setGiven] = useState<Answers>({});
  const waiting = useRef<Answers>({});
  const sending = useRef<Promise<void> | null>(null);

  const answer = useCallback(
    (question: string, last: Answer): void => {
      const sendAll = async (): Promise<void> => {
        while (Object.keys(waiting.current).length > 0) {
          const answered = waiting.current;
          waiting.current = {};
          if (await send({ type: 'sheet.fill', sheet: id, answers: answered })) continue;
          // It goes again with the next answer, which may be the one that mends it.
          waiting.current = { ...answered, ...waiting.current };
          break;
        }
        sending.current = null;
      };
      waiting.current = { ...waiting.current, [question]: last };
      setGiven((before) => ({ ...before, [question]: last }));
      sending.current ??= sendAll();
    },
    [send, id],
  );
  const sent = useCallback(() => sending.current ?? Promise.resolve(), []);

  if (sheet === null) return isAsked ? null : 'gone';
  return { answers: { ...sheet.answers, ...given }, answer, sent };
}
