import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { DayDetail } from '../../../shared/summary/day-detail';
import { useCompanion } from '../../companion/context';
import { knownWords } from '../../../shared/summary/known-words';
import { CloseOutFields, isTooLong } from '../closeout/closeout-fields';

/** The close-out of a day gone by: the same questions, for whoever comes to them late. */
export function PastCloseOut(props: {
  readonly detail: DayDetail;
  readonly onChanged: () => void;
}): ReactNode {
  const { send, t } = useCompanion();
  const { detail, onChanged } = props;
  const { record, plan, done } = detail;
  const [words, setWords] = useState(() => knownWords({ closeOut: record.closeOut, plan, done }));
  const onSubmit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (await send({ type: 'closeout.amend', day: record.date, closeOut: words })) onChanged();
  };
  return (
    <form className="form" onSubmit={(event) => void onSubmit(event)} noValidate>
      <CloseOutFields words={words} onChange={setWords} />
      <div className="row">
        <button type="submit" className="button primary" disabled={isTooLong(words)}>
          {t('closeout.save')}
        </button>
      </div>
    </form>
  );
}
