import { type SyntheticEvent, type ReactNode } from 'react';
import { LIMITS } from '../../../shared/companion/commands';
import type { DayView } from '../../../shared/companion/snapshot';
import { knownWords } from '../../../shared/summary/known-words';
import { useCompanion } from '../../companion/context';
import { Meanwhile } from '../../components/meanwhile';
import { useDraft } from '../drafts';
import { goOn } from '../route';
import { CloseOutFields, isTooLong } from './closeout-fields';
import { isTypedWords, untouched, useWords } from './use-words';

/** Questions that may stay unanswered; at work, saving can end the day with the same click. */
export function CloseOutForm(props: { readonly day: DayView }): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const { day } = props;
  const [typed, setTyped, clear] = useDraft(`closeout ${day.date}`, () => null, isTypedWords);
  // Until something is typed the form follows the goals, which can be ticked on this very page.
  const { words, was: begun } = typed ?? untouched(knownWords(day));
  const { was, written } = useWords({ words, was: begun }, day.closeOut);
  const atWork = snapshot.status.type !== 'off';
  const tooLong = isTooLong(words);
  const save = async (andStop: boolean): Promise<void> => {
    // The day ends first: main then asks for this page, and what follows leads on to Today.
    if (andStop && !tooLong && !(await send({ type: 'day.stop' }))) return;
    if (!(await send({ type: 'closeout.save', closeOut: words, was }))) return;
    clear();
    goOn('closeout', 'today');
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void save(atWork);
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      <p className="hint">{t('closeout.hint', { limit: LIMITS.closeOut })}</p>
      <CloseOutFields
        begun={begun}
        words={words}
        onChange={(next) => setTyped({ words: next, was: begun })}
      />
      <Meanwhile written={written} />
      <div className="row">
        <button type="submit" className="button primary">
          {t(atWork ? 'closeout.save-and-stop' : 'closeout.save')}
        </button>
        {atWork && (
          <button type="button" className="button" onClick={() => void save(false)}>
            {t('closeout.save-only')}
          </button>
        )}
      </div>
    </form>
  );
}
