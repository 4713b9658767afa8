import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Compared, DayDifference, PartDifference, PutBackAsk } from '../../../shared/earlier';
import { useCompanion } from '../../companion/context';
import { Toggle } from '../settings/toggle';
import { fileWords } from '../../../shared/messages/file-words';
import { dayWords, partName } from './earlier-words';

/** So many days stand in sight; the others are folded. */
const IN_SIGHT = 8;

type Chosen = Pick<PutBackAsk, 'days' | 'parts'>;

/**
 * What the earlier data has that is not here, or is otherwise. What is missing is chosen from the start, for nothing is lost
 * by it; what would replace something is not.
 */
export function EarlierDifferences(props: {
  readonly name: string;
  readonly compared: Extract<Compared, { type: 'differences' }>;
  readonly onPutBack: (chosen: Chosen) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { t, format } = useCompanion();
  const { name, compared, onPutBack, onCancel } = props;
  const { days, parts, unreadable } = compared;
  const missing = parts.filter(({ isHere }) => !isHere);
  const changed = parts.filter(({ isHere }) => isHere);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set([...days.map(dayKey), ...missing.map(partKey)]),
  );
  const [asked, setAsked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const choose = (key: string, isChosen: boolean): void => {
    const others = [...chosen].filter((one) => one !== key);
    setChosen(new Set(isChosen ? [...others, key] : others));
  };
  const putBack = (): void => {
    setAsked(true);
    if (chosen.size === 0) return;
    onPutBack({
      days: days.filter((day) => chosen.has(dayKey(day))).map(({ day }) => day),
      parts: parts.filter((part) => chosen.has(partKey(part))).map(({ value, place }) => ({ value, place })),
    });
  };
  const dayChoice = (day: DayDifference): ReactNode => (
    <Toggle
      key={day.day}
      label={format.dateAndYear(day.day)}
      hint={dayWords(day, t)}
      checked={chosen.has(dayKey(day))}
      onChange={(isChosen) => choose(dayKey(day), isChosen)}
    />
  );
  const partChoices = (list: readonly PartDifference[]): readonly ReactNode[] =>
    list.map((part) => (
      <PartChoice
        key={partKey(part)}
        part={part}
        checked={chosen.has(partKey(part))}
        onChange={(isChosen) => choose(partKey(part), isChosen)}
      />
    ));
  const folded = days.slice(IN_SIGHT);
  const isAnything = days.length + parts.length > 0;
  return (
    <div className="card stack earlier">
      <h3 ref={title} tabIndex={-1} className="words">
        {t('earlier.differs', { name })}
      </h3>
      {days.length > 0 && (
        <fieldset>
          <legend>{t('earlier.days')}</legend>
          {days.slice(0, IN_SIGHT).map(dayChoice)}
          {folded.length > 0 && (
            <details>
              <summary>{t('earlier.days.more', { count: folded.length })}</summary>
              {folded.map(dayChoice)}
            </details>
          )}
        </fieldset>
      )}
      {missing.length > 0 && (
        <fieldset>
          <legend>{t('earlier.missing')}</legend>
          {partChoices(missing)}
        </fieldset>
      )}
      {changed.length > 0 && (
        <fieldset>
          <legend>{t('earlier.changed')}</legend>
          <p className="hint">{t('earlier.changed.hint')}</p>
          {partChoices(changed)}
        </fieldset>
      )}
      {unreadable.length > 0 && (
        <p className="soft words">
          {t('earlier.unreadable', {
            files: unreadable.map((file) => fileWords(file, t, format)).join(', '),
          })}
        </p>
      )}
      {asked && chosen.size === 0 && (
        <p className="problem" role="alert">
          {t('earlier.choose')}
        </p>
      )}
      <div className="row">
        {isAnything && (
          <button type="button" className="button primary" data-act="put-back" onClick={putBack}>
            {t('earlier.put-back')}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {t('data.cancel')}
        </button>
      </div>
    </div>
  );
}

/** A part to choose, with its texts then and now where they differ. */
function PartChoice(props: {
  readonly part: PartDifference;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): ReactNode {
  const { t, format, view } = useCompanion();
  const { part, checked, onChange } = props;
  const name = partName(part, t, format, view.language);
  const text = (words: string): ReactNode => (words === '' ? t('earlier.nothing-written') : words);
  return (
    <div className="earlier-part">
      <Toggle label={name} checked={checked} onChange={onChange} />
      {part.texts.length > 0 && (
        <details className="earlier-texts">
          <summary>
            {t('earlier.texts')}
            <span className="visually-hidden">: {name}</span>
          </summary>
          <ul>
            {part.texts.map((texts, at) => (
              <li key={at}>
                <span className="hint">{t('earlier.then')}</span>
                <span className="words">{text(texts.then)}</span>
                <span className="hint">{t('earlier.now')}</span>
                <span className="words">{text(texts.now)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function dayKey({ day }: DayDifference): string {
  return `day ${day}`;
}

function partKey({ value, place }: PartDifference): string {
  return `${value} ${place}`;
}
