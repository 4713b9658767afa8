import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { ACTIVITY_SORTS, type ActivitySort } from '../../../../shared/content/own';
import { OWN_KIND_LIMITS, type OwnKind, type OwnKindProblem } from '../../../../shared/breaks/own-kinds';
import { useCompanion } from '../../../companion/context';
import { LengthField } from '../../../components/length-field';
import { toWrongField } from '../../../components/to-wrong-field';
import { TimeInput } from '../../../components/time-input';
import { Choices } from '../choices';
import { fromDraft, type Draft } from './draft';

/** The form of one own kind of break. Nothing is saved before the person says so, and nothing typed is lost by a problem. */
export function OwnKindForm(props: {
  readonly title: string;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: (kind: OwnKind) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { t } = useCompanion();
  const { title, draft, onChange, onSave, onCancel } = props;
  const [problem, setProblem] = useState<OwnKindProblem | null>(null);
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  const save = (): void => {
    const read = fromDraft(draft);
    if ('problem' in read) setProblem(read.problem);
    else onSave(read.kind);
  };
  return (
    <form
      className="card own-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        toWrongField(event.currentTarget);
        save();
      }}
    >
      <h4>{title}</h4>
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('own-kind.name')}</label>
        <input
          id={`${id}-name`}
          ref={name}
          className="input"
          maxLength={OWN_KIND_LIMITS.name}
          aria-invalid={problem === 'name'}
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
      </div>
      <Choices
        legend={t('own-kind.when')}
        choices={(['active', 'clock'] as const).map((value) => ({
          value,
          label: t(`own-kind.when.${value}`),
        }))}
        value={draft.when}
        onChange={(when) => set({ when })}
      />
      <div className="row own-fields">
        {draft.when === 'active' ? (
          <NumberField
            id={`${id}-every`}
            label={t('own-kind.every-minutes')}
            limits={OWN_KIND_LIMITS.everyMinutes}
            wrong={problem === 'every' || problem === 'too-dense'}
            value={draft.everyMinutes}
            onChange={(everyMinutes) => set({ everyMinutes })}
          />
        ) : (
          <div className="field">
            <label htmlFor={`${id}-at`}>{t('own-kind.at')}</label>
            <TimeInput id={`${id}-at`} value={draft.at} onChange={(at) => set({ at })} />
          </div>
        )}
        <LengthField value={draft} wrong={problem === 'length' || problem === 'too-dense'} onChange={set} />
      </div>
      <Choices
        legend={t('own-kind.surface')}
        choices={(['card', 'window'] as const).map((value) => ({
          value,
          label: t(`own-kind.surface.${value}`),
        }))}
        value={draft.surface}
        onChange={(surface) => set({ surface })}
      />
      <Activities chosen={draft.activities} onChange={(activities) => set({ activities })} />
      <fieldset>
        <legend>{t('own-kind.postpone')}</legend>
        <div className="row own-fields">
          <NumberField
            id={`${id}-times`}
            label={t('own-kind.postpone.times')}
            limits={OWN_KIND_LIMITS.postponeTimes}
            wrong={problem === 'postpone'}
            value={draft.postponeTimes}
            onChange={(postponeTimes) => set({ postponeTimes })}
          />
          <NumberField
            id={`${id}-minutes`}
            label={t('own-kind.postpone.minutes')}
            limits={OWN_KIND_LIMITS.postponeMinutes}
            wrong={problem === 'postpone'}
            value={draft.postponeMinutes}
            onChange={(postponeMinutes) => set({ postponeMinutes })}
          />
        </div>
      </fieldset>
      {problem !== null && (
        <p className="problem" role="alert">
          {t(`own-kind.problem.${problem}`)}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button primary">
          {t('own-kind.save')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('own-kind.cancel')}
        </button>
      </div>
    </form>
  );
}

function NumberField(props: {
  readonly id: string;
  readonly label: string;
  readonly limits: { readonly least: number; readonly most: number };
  readonly wrong: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <div className="field">
      <label htmlFor={props.id}>{props.label}</label>
      <input
        id={props.id}
        className="input minutes-input"
        type="number"
        inputMode="numeric"
        min={props.limits.least}
        max={props.limits.most}
        aria-invalid={props.wrong}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
}

function Activities(props: {
  readonly chosen: readonly ActivitySort[];
  readonly onChange: (chosen: readonly ActivitySort[]) => void;
}): ReactNode {
  const { t } = useCompanion();
  const { chosen, onChange } = props;
  const toggle = (kind: ActivitySort, on: boolean): void =>
    onChange(ACTIVITY_SORTS.filter((one) => (one === kind ? on : chosen.includes(one))));
  return (
    <fieldset>
      <legend>{t('own-kind.activities')}</legend>
      <div className="choices">
        {ACTIVITY_SORTS.map((kind) => (
          <label key={kind} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={(event) => toggle(kind, event.currentTarget.checked)}
            />
            <span className="alone">{t(`own-kind.activity.${kind}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
