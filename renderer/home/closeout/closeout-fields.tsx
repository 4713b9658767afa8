import './closeout.css';
import { useId, useState, type ReactNode } from 'react';
import { LIMITS } from '../../../shared/companion/commands';
import type { Beginning, CloseOut } from '../../../shared/workday/events';
import { useCompanion } from '../../companion/context';
import { TimeInput } from '../../components/time-input';
import { parseTime } from '../../../shared/time/time-text';
import { CLOSE_OUT_FIELDS } from '../own-words';
import { PLACES } from '../place-choice';
import { WordsField } from './words-field';

const NO_BEGINNING: Beginning = { at: null, place: null, how: '' };

/** True when a field has more words than are kept. */
export function isTooLong(words: CloseOut): boolean {
  const lines = [words.beginning?.how ?? '', words.felt ?? ''];
  return (
    CLOSE_OUT_FIELDS.some((field) => words[field].length > LIMITS.closeOut) ||
    lines.some((line) => line.length > LIMITS.line)
  );
}

/** The questions of the close-out; each may stay empty. */
export function CloseOutFields(props: {
  /** What they were filled from. */
  readonly begun: CloseOut;
  readonly words: CloseOut;
  readonly onChange: (words: CloseOut) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { begun, words, onChange } = props;
  return (
    <>
      {CLOSE_OUT_FIELDS.map((field) => (
        <div key={field} className="stack">
          <WordsField
            label={t(`closeout.${field}`)}
            hint={t(`closeout.${field}.hint`)}
            limit={LIMITS.closeOut}
            value={words[field]}
            onChange={(text) => onChange({ ...words, [field]: text })}
          />
          {field === 'tomorrow' && (
            <BeginningFields
              // A time that came in from elsewhere is shown, half a one that is being typed is not taken away.
              key={begun.beginning?.at ?? ''}
              beginning={words.beginning ?? NO_BEGINNING}
              onChange={(beginning) => onChange(withBeginning(words, beginning))}
            />
          )}
        </div>
      ))}
      <WordsField
        label={t('closeout.felt')}
        hint={t('closeout.felt.hint')}
        limit={LIMITS.line}
        rows={1}
        value={words.felt ?? ''}
        onChange={(felt) => onChange(withFelt(words, felt))}
      />
    </>
  );
}

/** Half a time is none yet: what stands in the field is kept as it is typed, and counts once it is a time. */
function BeginningTime(props: {
  readonly id: string;
  readonly at: Beginning['at'];
  readonly onChange: (at: Beginning['at']) => void;
}): ReactNode {
  const { id, at, onChange } = props;
  const [text, setText] = useState(at ?? '');
  const onText = (typed: string): void => {
    setText(typed);
    onChange(parseTime(typed));
  };
  return <TimeInput id={id} value={text} onChange={onText} />;
}

/** A field that was emptied leaves no trace. */
function withBeginning({ beginning: _, ...words }: CloseOut, beginning: Beginning): CloseOut {
  const isEmpty = beginning.at === null && beginning.place === null && beginning.how === '';
  return isEmpty ? words : { ...words, beginning };
}

function withFelt({ felt: _, ...words }: CloseOut, felt: string): CloseOut {
  return felt === '' ? words : { ...words, felt };
}

/** When, where and how the next day begins: a plan that says so is easier to let go of until then. */
function BeginningFields(props: {
  readonly beginning: Beginning;
  readonly onChange: (beginning: Beginning) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { beginning, onChange } = props;
  const id = useId();
  return (
    <fieldset className="beginning">
      <legend className="hint">{t('closeout.beginning')}</legend>
      <div className="beginning-fields">
        <div className="field">
          <label htmlFor={`${id}-at`}>{t('closeout.beginning.at')}</label>
          <BeginningTime
            id={`${id}-at`}
            at={beginning.at}
            onChange={(at) => onChange({ ...beginning, at })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-place`}>{t('closeout.beginning.place')}</label>
          <select
            id={`${id}-place`}
            className="input"
            value={beginning.place ?? ''}
            onChange={(event) => {
              const place = PLACES.find((one) => one === event.currentTarget.value) ?? null;
              onChange({ ...beginning, place });
            }}
          >
            <option value="">{t('closeout.beginning.open')}</option>
            {PLACES.map((place) => (
              <option key={place} value={place}>
                {t(`place.${place}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field beginning-how">
          <label htmlFor={`${id}-how`}>{t('closeout.beginning.how')}</label>
          <input
            id={`${id}-how`}
            type="text"
            className="input"
            aria-invalid={beginning.how.length > LIMITS.line}
            value={beginning.how}
            onChange={(event) => onChange({ ...beginning, how: event.currentTarget.value })}
          />
        </div>
      </div>
    </fieldset>
  );
}
