import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { LocalDate } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { DateInput } from '../../components/date-input';
import { toWrongField } from '../../components/to-wrong-field';
import { parseDate } from '../../date-text';

/** From when until when working at home was agreed; the app asks for a look back when it ends (R2). */
export function PeriodForm(): ReactNode {
  const { send, snapshot, t, format } = useCompanion();
  const { period } = snapshot.settings;
  const [from, setFrom] = useState(period?.from ?? '');
  const [to, setTo] = useState(period?.to ?? '');
  const [problem, setProblem] = useState<'date' | 'order' | null>(null);
  const id = useId();
  const isWrong = (text: string): boolean => problem === 'date' && parseDate(text, snapshot.date) === null;
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    toWrongField(event.currentTarget);
    const first = parseDate(from, snapshot.date);
    const last = parseDate(to, snapshot.date);
    const wrong = first === null || last === null ? 'date' : last < first ? 'order' : null;
    setProblem(wrong);
    if (first !== null && last !== null && wrong === null) save({ from: first, to: last });
  };
  const onClear = (): void => {
    setFrom('');
    setTo('');
    setProblem(null);
    save(null);
  };
  function save(next: { readonly from: LocalDate; readonly to: LocalDate } | null): void {
    void send({ type: 'settings.change', change: { period: next } });
  }
  return (
    <section className="stack">
      <h2>{t('workplace.period')}</h2>
      <p className="soft">
        {period === null
          ? t('workplace.period.none')
          : t('workplace.period.set', {
              from: format.dateAndYear(period.from),
              to: format.dateAndYear(period.to),
            })}
      </p>
      <form className="stack" onSubmit={onSubmit} noValidate>
        <div className="row period-dates">
          <div className="field">
            <label htmlFor={`${id}-from`}>{t('workplace.period.from')}</label>
            <DateInput
              id={`${id}-from`}
              value={from}
              onChange={setFrom}
              wrong={isWrong(from)}
              problemId={`${id}-problem`}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-to`}>{t('workplace.period.to')}</label>
            <DateInput
              id={`${id}-to`}
              value={to}
              onChange={setTo}
              wrong={problem === 'order' || isWrong(to)}
              problemId={`${id}-problem`}
            />
          </div>
        </div>
        <p className="problem" role="alert" id={`${id}-problem`} hidden={problem === null}>
          {problem !== null && t(`workplace.period.problem.${problem}`)}
        </p>
        <div className="row">
          <button type="submit" className="button">
            {t('workplace.period.save')}
          </button>
          {period !== null && (
            <button type="button" className="button plain" onClick={onClear}>
              {t('workplace.period.clear')}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
