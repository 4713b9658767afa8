import { useEffect, useId, useRef, useState, type SyntheticEvent, type ReactNode } from 'react';
import { OWN_LIMITS, tipProblem, type OwnProblem, type OwnTip } from '../../../shared/content/own';
import { useCompanion } from '../../companion/context';
import { FormEnd } from '../../components/form-end';
import { OwnList } from './own-list';

/** The person's own tips: messages to themselves. */
export function OwnTips(): ReactNode {
  const { send, snapshot } = useCompanion();
  return (
    <OwnList
      of="tip"
      entries={snapshot.own.tips}
      hidden={snapshot.settings.hiddenTips}
      wordsOf={({ text }) => text}
      form={TipForm}
      onDelete={(tip) => void send({ type: 'own.tip.delete', tip })}
    />
  );
}

function TipForm(props: { readonly entry: OwnTip | null; readonly onDone: () => void }): ReactNode {
  const { send, t } = useCompanion();
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(props.entry?.text ?? '');
  const [problem, setProblem] = useState<OwnProblem | null>(null);
  useEffect(() => first.current?.focus(), []);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const wrong = tipProblem(text.trim());
    setProblem(wrong);
    if (wrong !== null) return;
    void send({ type: 'own.tip.save', tip: { id: props.entry?.id ?? null, text } }).then((done) => {
      if (done) props.onDone();
    });
  };
  return (
    <form className="content-form" onSubmit={onSubmit} noValidate>
      <div className="field">
        <label htmlFor={id}>{t('content.form.text')}</label>
        <textarea
          ref={first}
          id={id}
          className="input"
          rows={3}
          maxLength={OWN_LIMITS.tip}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
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
