import type { ReactNode, SyntheticEvent } from 'react';
import type { DayDetail } from '../../../shared/summary/day-detail';
import { useCompanion } from '../../companion/context';
import { knownWords } from '../../../shared/summary/known-words';
import { Meanwhile } from '../../components/meanwhile';
import { CloseOutFields, isTooLong } from '../closeout/closeout-fields';
import { untouched, useWords, type TypedWords } from '../closeout/use-words';
import { Refused } from '../today/questions';
import { useTyped } from './use-typed';

/** The close-out of a day gone by: the same questions, for whoever comes to them late. */
export function PastCloseOut(props: {
  readonly detail: DayDetail;
  readonly onChanged: () => void;
}): ReactNode {
  const { send, t } = useCompanion();
  const { detail, onChanged } = props;
  const { record, plan, done } = detail;
  const { closeOut } = record;
  const { typed, type, saved } = useTyped<TypedWords>(detail);
  const { words, was: begun } = typed ?? untouched(knownWords({ closeOut, plan, done }));
  const { was, written } = useWords({ words, was: begun }, closeOut);
  const onSubmit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    // Saved or not, what is kept of the day now is to be seen.
    if (await send({ type: 'closeout.amend', day: record.date, closeOut: words, was }))
      saved(untouched(words));
    onChanged();
  };
  return (
    <form className="form" onSubmit={(event) => void onSubmit(event)} noValidate>
      <CloseOutFields begun={begun} words={words} onChange={(next) => type({ words: next, was: begun })} />
      <Meanwhile written={written} />
      <Refused />
      <div className="row">
        <button type="submit" className="button primary" disabled={isTooLong(words)}>
          {t('closeout.save')}
        </button>
      </div>
    </form>
  );
}
