import type { ReactNode } from 'react';
import type { LeftBefore } from '../../../shared/companion/snapshot';
import { useCompanion } from '../../companion/context';
import { yesterdayTitle } from './yesterday-title';

/** A part of what a day left for the next. */
export type YesterdayField = 'tomorrow' | 'unfinished' | 'change';

/** What the last workday left for today: its "tomorrow", its goals not done, its "change", in the person's own words. */
export function Yesterday(props: { readonly fields: readonly YesterdayField[] }): ReactNode {
  const { snapshot, t, format, hyphenate } = useCompanion();
  const left = snapshot.yesterday;
  if (left === null) return null;
  const shown = props.fields.filter((field) => hasWords(left, field));
  if (shown.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="yesterday-title">
      <h2 id="yesterday-title">{yesterdayTitle(left.date, snapshot.date, t, format)}</h2>
      <div className="stack own-words">
        {shown.map((field) => (
          <div key={field}>
            <h3 className="hint">{t(`yesterday.${field}`)}</h3>
            {field === 'unfinished' ? (
              <Unfinished left={left} />
            ) : (
              <p className="words">{hyphenate(left[field].trim())}</p>
            )}
            {field === 'change' && <ChangeAnswers left={left} />}
          </div>
        ))}
      </div>
    </section>
  );
}

function hasWords(left: LeftBefore, field: YesterdayField): boolean {
  switch (field) {
    case 'unfinished':
      return left.unfinished.length > 0;
    case 'tomorrow':
      return left.tomorrow.trim() !== '';
    case 'change':
      // What was done needs no more thought.
      return left.change.trim() !== '' && left.answer !== 'done';
  }
}

function Unfinished(props: { readonly left: LeftBefore }): ReactNode {
  const { hyphenate } = useCompanion();
  return (
    <ul className="unfinished">
      {props.left.unfinished.map((goal) => (
        <li key={goal.id} className="words">
          {hyphenate(goal.text)}
        </li>
      ))}
    </ul>
  );
}

/** What became of it: asked once. */
function ChangeAnswers({ left }: { readonly left: LeftBefore }): ReactNode {
  const { send, t } = useCompanion();
  if (left.answer === 'keep') return <p className="hint">{t('yesterday.kept')}</p>;
  if (left.answer !== null) return null;
  const say = (answer: 'keep' | 'done') => async (): Promise<void> => {
    // The buttons go with the answer, and the focus must not go with them.
    if (await send({ type: 'change.answer', day: left.date, answer })) document.querySelector('h1')?.focus();
  };
  return (
    <div className="row">
      {(['keep', 'done'] as const).map((answer) => (
        <button key={answer} type="button" className="button" onClick={() => void say(answer)()}>
          {t(`yesterday.${answer}`)}
        </button>
      ))}
    </div>
  );
}
