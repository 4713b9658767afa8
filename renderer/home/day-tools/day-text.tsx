import { useState, type ReactNode } from 'react';
import { CLOSE_OUT_PARTS, closeOutText, type CloseOutPart } from '../../../shared/summary/close-out-text';
import type { DayRecord } from '../../../shared/summary/day-record';
import { useCompanion } from '../../companion/context';
import { TakeAlong } from '../../components/take-along';

/** What a reader besides oneself has no use for is left out until it is asked for. */
const USUAL: ReadonlySet<CloseOutPart> = new Set(['hours', 'goals', 'done', 'tomorrow']);

/** A day as text for one's own notes, a message or a mail, with a choice of what goes in; the app sends nothing. */
export function DayText(props: { readonly record: DayRecord }): ReactNode {
  const { t, format, hyphenate } = useCompanion();
  const { record } = props;
  const [chosen, setChosen] = useState(USUAL);
  const parts = CLOSE_OUT_PARTS.filter((part) => chosen.has(part));
  const text = closeOutText(record, chosen, t, format);
  const [subject = ''] = text.split('\n');
  const toggle = (part: CloseOutPart): void => {
    const others = [...chosen].filter((one) => one !== part);
    setChosen(new Set(others.length < chosen.size ? others : [...chosen, part]));
  };
  return (
    <div className="stack">
      <fieldset>
        <legend>{t('day-text.choose')}</legend>
        <div className="choices">
          {CLOSE_OUT_PARTS.map((part) => (
            <label key={part} className="check">
              <input type="checkbox" checked={chosen.has(part)} onChange={() => toggle(part)} />
              {t(`day-text.part.${part}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="words day-text">{hyphenate(text)}</p>
      <TakeAlong
        key={parts.join(' ')}
        what={{ text: 'day', date: record.date, parts }}
        mail={{ subject, body: text }}
      />
    </div>
  );
}
