import { type SyntheticEvent, type ReactNode } from 'react';
import { LIMITS } from '../../../shared/companion/commands';
import type { DayView } from '../../../shared/companion/snapshot';
import type { CloseOut } from '../../../shared/workday/events';
import { useCompanion } from '../../companion/context';
import { useDraft } from '../drafts';
import { CLOSE_OUT_FIELDS } from '../own-words';
import { goTo } from '../route';
import { WordsField } from './words-field';

/** What the form begins with: what was written before, else the goals that are ticked. */
function known(day: DayView): CloseOut {
  if (day.closeOut !== null) return day.closeOut;
  const ticked = (day.plan?.goals ?? []).filter((goal) => day.done.includes(goal.id));
  return { done: ticked.map((goal) => goal.text).join('\n'), tomorrow: '', worked: '', change: '' };
}

/** Four fields that may stay empty; at work, saving can end the day with the same click. */
export function CloseOutForm(props: { readonly day: DayView }): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const { day } = props;
  const [draft, change, clear] = useDraft(`closeout ${day.date}`, () => null, isDraft);
  // Until something is typed the form follows the goals, which can be ticked on this very page.
  const words = draft ?? known(day);
  const atWork = snapshot.status.type !== 'off';
  const tooLong = CLOSE_OUT_FIELDS.some((field) => words[field].length > LIMITS.closeOut);
  const save = async (andStop: boolean): Promise<void> => {
    // The day ends first: main then asks for this page, and what follows leads on to Today.
    if (andStop && !tooLong && !(await send({ type: 'day.stop' }))) return;
    if (!(await send({ type: 'closeout.save', closeOut: words }))) return;
    clear();
    goTo('today');
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void save(atWork);
  };
  return (
    <form className="form" onSubmit={onSubmit}>
      <p className="hint">{t('closeout.hint', { limit: LIMITS.closeOut })}</p>
      {CLOSE_OUT_FIELDS.map((field) => (
        <WordsField
          key={field}
          label={t(`closeout.${field}`)}
          hint={t(`closeout.${field}.hint`)}
          limit={LIMITS.closeOut}
          value={words[field]}
          onChange={(text) => change({ ...words, [field]: text })}
        />
      ))}
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

function isDraft(value: unknown): value is CloseOut | null {
  return typeof value === 'object' && value !== null && 'tomorrow' in value && 'change' in value;
}
