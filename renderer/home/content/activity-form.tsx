import { useEffect, useId, useRef, useState, type SyntheticEvent, type ReactNode } from 'react';
import {
  activityProblem,
  ACTIVITY_SORTS,
  OWN_LIMITS,
  sortOf,
  tidyActivity,
  type OwnActivity,
  type OwnActivityDraft,
  type OwnProblem,
} from '../../../shared/content/own';
import { useCompanion } from '../../companion/context';
import { LengthField } from '../../components/length-field';
import { lengthText, secondsIn } from '../../length-text';
import { FormEnd } from '../../components/form-end';
import { Toggle } from '../settings/toggle';

const NEW: OwnActivityDraft = {
  id: null,
  kind: 'move',
  seconds: 60,
  title: '',
  steps: ['', '', ''],
  posture: 'seated',
  stretching: false,
  space: 'little',
};

/** Makes an activity of the person's own, or changes one. */
export function ActivityForm(props: {
  readonly entry: OwnActivity | null;
  readonly onDone: () => void;
}): ReactNode {
  const { send, t } = useCompanion();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<OwnActivityDraft>(() => withSteps(props.entry ?? NEW));
  const [length, setLength] = useState(() => lengthText(draft.seconds));
  const [problem, setProblem] = useState<OwnProblem | null>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (change: Partial<OwnActivityDraft>): void => setDraft({ ...draft, ...change });
  const marked = (wrong: boolean) => ({
    'aria-invalid': wrong,
    'aria-describedby': wrong ? `${id}-problem` : undefined,
  });
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const activity = tidyActivity({ ...draft, seconds: secondsIn(length) });
    const wrong = activityProblem(activity);
    setProblem(wrong);
    if (wrong !== null) return;
    void send({ type: 'own.activity.save', activity }).then((done) => {
      if (done) props.onDone();
    });
  };
  return (
    <form className="content-form" onSubmit={onSubmit} noValidate>
      <div className="field">
        <label htmlFor={`${id}-title`}>{t('content.form.title')}</label>
        <input
          ref={first}
          id={`${id}-title`}
          className="input"
          maxLength={OWN_LIMITS.title}
          {...marked(problem === 'no-title' || problem === 'title-too-long')}
          value={draft.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
      </div>
      {draft.steps.map((step, index) => (
        <div className="field" key={index}>
          <label htmlFor={`${id}-step-${index}`}>{t('content.form.step', { number: index + 1 })}</label>
          <input
            id={`${id}-step-${index}`}
            className="input"
            maxLength={OWN_LIMITS.step}
            {...marked(
              problem === 'step-too-long'
                ? step.length > OWN_LIMITS.step
                : problem === 'no-step' && index === 0,
            )}
            value={step}
            onChange={(event) =>
              set({ steps: draft.steps.map((old, at) => (at === index ? event.currentTarget.value : old)) })
            }
          />
        </div>
      ))}
      <div className="field">
        <label htmlFor={`${id}-sort`}>{t('content.form.sort')}</label>
        <select
          id={`${id}-sort`}
          className="input"
          value={draft.kind}
          onChange={(event) => set({ kind: sortOf(event.currentTarget.value) })}
        >
          {ACTIVITY_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`content.sort.${sort}`)}
            </option>
          ))}
        </select>
      </div>
      <LengthField
        value={length}
        wrong={problem === 'seconds'}
        onChange={(change) => setLength({ ...length, ...change })}
      />
      <div>
        <Toggle
          label={t('content.form.standing')}
          checked={draft.posture === 'standing'}
          onChange={(standing) => set({ posture: standing ? 'standing' : 'seated' })}
        />
        <Toggle
          label={t('content.form.stretching')}
          checked={draft.stretching}
          onChange={(stretching) => set({ stretching })}
        />
        <Toggle
          label={t('content.form.space')}
          checked={draft.space === 'some'}
          onChange={(some) => set({ space: some ? 'some' : 'little' })}
        />
      </div>
      <FormEnd
        problem={problem === null ? null : t(`own.problem.${problem}`)}
        problemId={`${id}-problem`}
        onCancel={props.onDone}
      />
    </form>
  );
}

function withSteps(activity: OwnActivityDraft): OwnActivityDraft {
  const empty = Array.from({ length: OWN_LIMITS.steps }, () => '');
  return { ...activity, steps: [...activity.steps, ...empty].slice(0, OWN_LIMITS.steps) };
}
