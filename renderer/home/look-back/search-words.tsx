import { useCallback, useState, type SubmitEvent, type ReactNode } from 'react';
import type { SearchAnswer, WordsHit } from '../../../shared/summary/search';
import type { LocalDate } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { Waiting } from '../../components/waiting';
import { DayLink } from './day-link';
import type { DateWords } from './period-words';
import { useAnswer } from '../../components/use-answer';

const NOTHING: SearchAnswer = { hits: [], count: 0 };
/** Nobody looks for more than a line. */
const LONGEST = 200;

/** Looks for words in everything that the person wrote, through all years. */
export function SearchWords(props: {
  readonly words: DateWords;
  readonly onOpen: (date: LocalDate) => void;
}): ReactNode {
  const { api, t } = useCompanion();
  const { words, onOpen } = props;
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  const ask = useCallback(
    () => (query === '' ? Promise.resolve(NOTHING) : api.lookBack.search(query)),
    [api, query],
  );
  const { answer, waiting, failed } = useAnswer(ask);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    setQuery(text.trim());
  };
  const isAnswered = query !== '' && !waiting && !failed && answer !== null;
  return (
    <section className="look-part stack" aria-labelledby="search-title">
      <div>
        <h2 id="search-title">{t('look.search')}</h2>
        <p className="hint">{t('look.search.hint')}</p>
      </div>
      <form className="row search-form" role="search" onSubmit={onSubmit}>
        <label className="visually-hidden" htmlFor="search-text">
          {t('look.search.words')}
        </label>
        <input
          id="search-text"
          type="search"
          className="input search-input"
          maxLength={LONGEST}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            if (event.target.value === '') setQuery('');
          }}
        />
        <button type="submit" className="button">
          {t('look.search.go')}
        </button>
      </form>
      <Waiting waiting={waiting && query !== ''} words={t('look.waiting')} />
      <p role="status">
        {isAnswered &&
          t(answer.count === 0 ? 'look.search.none' : 'look.search.count', { count: answer.count, query })}
      </p>
      {failed && <p className="problem">{t('look.not-read')}</p>}
      {isAnswered && answer.hits.length > 0 && (
        <>
          {answer.count > answer.hits.length && (
            <p className="hint">{t('look.search.first', { count: answer.hits.length })}</p>
          )}
          <ul className="hits">
            {answer.hits.map((hit, index) => (
              // A day may have two goals with the same words: their place tells them apart.
              <li key={`${hit.date} ${hit.field} ${index}`}>
                <p className="hit-head">
                  <DayLink date={hit.date} words={words.full(hit.date)} onOpen={onOpen} />
                  <span className="hint">{t(`look.words.${hit.field}`)}</span>
                </p>
                <p className="words">
                  <Marked hit={hit} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Marked({ hit: { text, marks } }: { readonly hit: WordsHit }): ReactNode {
  return (
    <>
      {marks.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(marks[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  );
}
