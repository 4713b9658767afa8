import type { ReactNode } from 'react';
import {
  PERIOD_UNITS,
  periodAfter,
  periodBefore,
  periodOf,
  type PeriodUnit,
} from '../../../shared/summary/period';
import type { LocalDate } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { DateField } from './date-field';

/** What is looked at: how much, and around which date. */
export interface Chosen {
  readonly unit: PeriodUnit;
  readonly date: LocalDate;
}

/** The way through time: day, week, month or year; the one before and after, today, or any date. */
export function PeriodBar(props: {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}): ReactNode {
  const { snapshot, t } = useCompanion();
  const { chosen, onChoose } = props;
  const { unit, date } = chosen;
  const period = periodOf(unit, date);
  return (
    <div className="period-bar">
      <fieldset className="segments">
        <legend className="visually-hidden">{t('look.unit')}</legend>
        {PERIOD_UNITS.map((one) => (
          <label key={one} data-unit={one}>
            <input
              type="radio"
              name="look-unit"
              className="visually-hidden"
              checked={one === unit}
              onChange={() => onChoose({ unit: one, date })}
            />
            <span>{t(`look.unit.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="row period-steps">
        <button
          type="button"
          className="button"
          aria-label={t(`look.before.${unit}`)}
          onClick={() => onChoose({ unit, date: periodBefore(period).first })}
        >
          <Arrow d="M7.5 2l-4 4 4 4" />
          {t('look.before')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t(`look.after.${unit}`)}
          onClick={() => onChoose({ unit, date: periodAfter(period).first })}
        >
          {t('look.after')}
          <Arrow d="M4.5 2l4 4-4 4" />
        </button>
        <button type="button" className="button" onClick={() => onChoose({ unit, date: snapshot.date })}>
          {t('page.today')}
        </button>
        <DateField date={date} onChoose={(day) => onChoose({ unit, date: day })} />
      </div>
    </div>
  );
}

function Arrow(props: { readonly d: string }): ReactNode {
  return (
    <svg className="step-arrow" viewBox="0 0 12 12" aria-hidden="true">
      <path d={props.d} />
    </svg>
  );
}
