import { useId, useState, type ReactNode } from 'react';
import { isLocalDate, type LocalDate } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';

/**
 * A date to go to, as text: the browser's own field writes dates the way of the system's language, which need not be the
 * app's. It is taken with Enter, or when the field is left.
 */
export function DateField(props: {
  readonly date: LocalDate;
  readonly onChoose: (date: LocalDate) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { date, onChoose } = props;
  const [text, setText] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const take = (): void => {
    const asked = text?.trim() ?? date;
    setWrong(!isLocalDate(asked));
    if (!isLocalDate(asked)) return;
    setText(null);
    if (asked !== date) onChoose(asked);
  };
  return (
    <form
      className="period-jump"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label htmlFor={id}>{t('look.jump')}</label>
      <input
        id={id}
        className="input date-input"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        value={text ?? date}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
      />
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className="problem">
          {t('look.jump.wrong')}
        </p>
      )}
    </form>
  );
}
