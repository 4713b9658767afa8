import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { SeenTimes } from '../../../shared/companion/commands';
import type { DayDetail } from '../../../shared/summary/day-detail';
import { problemOfTimes, type TimesProblem } from '../../../shared/workday/told-times';
import type { LocalDate } from '../../../shared/time/calendar';
import type { PauseKind } from '../../../shared/workday/events';
import { useCompanion } from '../../companion/context';
import { TimeInput } from '../../components/time-input';
import { PlaceChoice } from '../place-choice';
import { Refused } from '../today/questions';
import {
  EMPTY_PAUSE,
  EMPTY_SPAN,
  seenTimes,
  timesForm,
  toldTimes,
  type SpanRow,
  type TimesForm,
} from './times-form';
import { useTyped } from './use-typed';

/** The times that were typed, and those that the form was filled from. */
interface TypedTimes {
  readonly form: TimesForm;
  readonly was: SeenTimes;
}

const PAUSES: readonly PauseKind[] = ['lunch', 'errand', 'other'];

/** The times of a day, to be told anew. What was on record stays to be seen under the day. */
export function TimesEditor(props: {
  readonly date: LocalDate;
  readonly detail: DayDetail | null;
  readonly onChanged: () => void;
}): ReactNode {
  const { send, snapshot, refusal, t } = useCompanion();
  const { date, detail, onChanged } = props;
  const { typed, type, saved } = useTyped<TypedTimes>(detail);
  const { form, was } = typed ?? { form: timesForm(detail), was: seenTimes(detail) };
  const setForm = (next: TimesForm): void => type({ form: next, was });
  const [problem, setProblem] = useState<TimesProblem | 'time' | null>(null);
  const zone = detail?.record.zone ?? snapshot.zone;
  const onSubmit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const times = toldTimes(form, date, zone);
    const wrong = times === 'time' ? times : problemOfTimes(times, frame());
    setProblem(wrong);
    if (times === 'time' || wrong !== null) return;
    // Once it was said that the times are others now, they stand above, and these are meant in their place.
    const seen = refusal === 'changed-meanwhile' ? seenTimes(detail) : was;
    if (await send({ type: 'times.correct', day: date, times, place: form.place, was: seen }))
      saved({ form, was });
    onChanged();
  };
  /** Other days are main's to look at; it says so if they are in the way. */
  const frame = (): Parameters<typeof problemOfTimes>[1] => ({
    ...{ date, zone, now: Math.max(snapshot.now, Date.parse(`${date}T00:00Z`)) },
    isOpen: form.isOpen,
    others: [],
  });
  return (
    <form className="stack times-editor" onSubmit={(event) => void onSubmit(event)} noValidate>
      <p className="hint">{t('times.hint')}</p>
      <Rows
        name="times.span"
        rows={form.spans}
        empty={EMPTY_SPAN}
        onChange={(spans) => setForm({ ...form, spans })}
      />
      <Rows
        name="times.pause"
        rows={form.pauses}
        empty={EMPTY_PAUSE}
        onChange={(pauses) => setForm({ ...form, pauses })}
        before={(row, change, label) => (
          <select
            className="input"
            aria-label={t('times.pause.kind', { label })}
            value={row.kind}
            onChange={(event) => {
              const kind = PAUSES.find((one) => one === event.currentTarget.value) ?? row.kind;
              change({ ...row, kind });
            }}
          >
            {PAUSES.map((kind) => (
              <option key={kind} value={kind}>
                {t(`pause.${kind}`)}
              </option>
            ))}
          </select>
        )}
      />
      <PlaceChoice place={form.place} onChange={(place) => setForm({ ...form, place })} />
      {problem !== null && (
        <p className="problem" role="alert">
          {t(problem === 'time' ? 'plan.problem.time' : `refusal.${problem}`)}
        </p>
      )}
      <Refused />
      <div className="row">
        <button type="submit" className="button primary">
          {t('times.save')}
        </button>
        <button type="button" className="button plain" onClick={() => type(null)}>
          {t('times.undo')}
        </button>
      </div>
    </form>
  );
}

function Rows<R extends SpanRow>(props: {
  readonly name: 'times.span' | 'times.pause';
  readonly rows: readonly R[];
  readonly empty: R;
  readonly onChange: (rows: readonly R[]) => void;
  readonly before?: (row: R, change: (row: R) => void, label: string) => ReactNode;
}): ReactNode {
  const { t } = useCompanion();
  const { name, rows, empty, onChange, before } = props;
  const set = (index: number, row: R): void => onChange(rows.map((one, at) => (at === index ? row : one)));
  return (
    <fieldset className="stack-small">
      <legend>{t(`${name}s`)}</legend>
      {rows.map((row, index) => {
        const label = t(name, { number: index + 1 });
        const time = (end: 'from' | 'to'): ReactNode => (
          <TimeInput
            label={t(`times.${end}`, { label })}
            value={row[end].text}
            onChange={(text) => set(index, { ...row, [end]: { text, was: row[end].was } })}
          />
        );
        return (
          // Rows have no name but their place.
          <div key={index} className="row times-row">
            {before?.(row, (changed) => set(index, changed), label)}
            {time('from')}
            <span aria-hidden="true">–</span>
            {time('to')}
            <button
              type="button"
              className="button plain"
              aria-label={t('times.remove', { label })}
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            >
              {t('times.remove.short')}
            </button>
          </div>
        );
      })}
      <div>
        <button type="button" className="button" onClick={() => onChange([...rows, empty])}>
          {t(`${name}.add`)}
        </button>
      </div>
    </fieldset>
  );
}
