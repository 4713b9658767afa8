import { useCallback, useState, type ReactNode } from 'react';
import type { WantedChange } from '../../../shared/summary/changes';
import type { LocalDate } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { Waiting } from '../../components/waiting';
import { DayLink } from './day-link';
import type { DateWords } from './period-words';
import { useAnswer } from '../../components/use-answer';

const AT_FIRST = 5;
const ANSWERS = ['keep', 'done'] as const;

/** What the person wanted to change, of all days, latest first, each with what became of it. */
export function ChangesList(props: {
  readonly words: DateWords;
  /** Changes when the list may be another. */
  readonly version: string;
  readonly onOpen: (date: LocalDate) => void;
}): ReactNode {
  const { api, t, send, refusal } = useCompanion();
  const { words, version, onOpen } = props;
  const [showsAll, setShowsAll] = useState(false);
  const [isRefused, setRefused] = useState(false);
  // oxlint-disable-next-line react/exhaustive-deps -- what is not read here is when to ask anew
  const ask = useCallback(() => api.lookBack.changes(), [api, version]);
  const { answer: changes, waiting, failed, again } = useAnswer(ask);
  const onAnswer = async (day: LocalDate, answer: (typeof ANSWERS)[number]): Promise<void> => {
    const done = await send({ type: 'change.answer', day, answer });
    setRefused(!done);
    again();
  };
  const shown = showsAll ? (changes ?? []) : (changes ?? []).slice(0, AT_FIRST);
  return (
    <section className="look-part stack" aria-labelledby="changes-title">
      <div>
        <h2 id="changes-title">{t('look.changes')}</h2>
        <p className="hint">{t('look.changes.hint')}</p>
      </div>
      <Waiting waiting={waiting} words={t('look.waiting')} />
      {failed && <p className="problem">{t('look.not-read')}</p>}
      {isRefused && refusal !== null && (
        <p role="alert" className="problem">
          {t(`refusal.${refusal}`)}
        </p>
      )}
      {changes?.length === 0 && <p className="soft">{t('look.changes.none')}</p>}
      {shown.length > 0 && (
        <ul className="changes">
          {shown.map((change) => (
            <Change key={change.date} change={change} words={words} onOpen={onOpen} onAnswer={onAnswer} />
          ))}
        </ul>
      )}
      {changes !== null && changes.length > shown.length && (
        <div>
          <button type="button" className="button" onClick={() => setShowsAll(true)}>
            {t('look.changes.all', { count: changes.length })}
          </button>
        </div>
      )}
    </section>
  );
}

function Change(props: {
  readonly change: WantedChange;
  readonly words: DateWords;
  readonly onOpen: (date: LocalDate) => void;
  readonly onAnswer: (day: LocalDate, answer: 'keep' | 'done') => Promise<void>;
}): ReactNode {
  const { t, hyphenate } = useCompanion();
  const { change, words, onOpen, onAnswer } = props;
  const { date, text, state } = change;
  return (
    <li>
      <div>
        <p className="words">{hyphenate(text)}</p>
        <p className="hint">
          <DayLink date={date} words={words.full(date)} onOpen={onOpen} />
        </p>
      </div>
      <div
        className="row change-answers"
        role="group"
        aria-label={t('look.change.answers', { text, date: words.full(date) })}
      >
        {ANSWERS.map((answer) => (
          <button
            key={answer}
            type="button"
            className="button answer"
            aria-pressed={state === answer}
            onClick={() => void onAnswer(date, answer)}
          >
            <svg className="answer-mark" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 6.5l3 3 5-7" />
            </svg>
            {t(`look.change.${answer}`)}
          </button>
        ))}
      </div>
    </li>
  );
}
