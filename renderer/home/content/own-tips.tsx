import { useEffect, useId, useRef, useState, type SyntheticEvent, type ReactNode } from 'react';
import { OWN_LIMITS, tipProblem, type OwnProblem, type OwnTip } from '../../../shared/content/own';
import { useCompanion } from '../../companion/context';
import { Section } from '../settings/section';
import { FormEnd } from './activity-form';
import { useFocusLater } from './own-activities';
import { Act, DeleteAct, Row } from './rows';

/** The person's own tips: messages to themselves. */
export function OwnTips(): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const [editing, setEditing] = useState<OwnTip | 'new' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = useFocusLater(heading);
  const { tips } = snapshot.own;
  const onDone = (): void => {
    setEditing(null);
    focus();
  };
  return (
    <Section title={t('content.own.tips')} note={t('content.own.tips.hint')} titleRef={heading}>
      {editing !== null ? (
        <TipForm tip={editing === 'new' ? null : editing} onDone={onDone} />
      ) : (
        <>
          {tips.length === 0 && <p className="soft">{t('content.own.tips.none')}</p>}
          <ul className="content-list">
            {tips.map((tip) => (
              <Row key={tip.id} words={tip.text}>
                <Act label={t('content.edit')} about={tip.text} onClick={() => setEditing(tip)} />
                <HideTip
                  id={tip.id}
                  about={tip.text}
                  hidden={snapshot.settings.hiddenTips.includes(tip.id)}
                />
                <DeleteAct
                  about={tip.text}
                  onDelete={() => {
                    focus();
                    void send({ type: 'own.tip.delete', tip: tip.id });
                  }}
                />
              </Row>
            ))}
          </ul>
          <div>
            <button type="button" className="button" data-act="new-tip" onClick={() => setEditing('new')}>
              {t('content.new.tip')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}

/** "Not for me", or back again. */
export function HideTip(props: {
  readonly id: string;
  readonly about: string;
  readonly hidden: boolean;
}): ReactNode {
  const { send, t } = useCompanion();
  const { id, about, hidden } = props;
  return (
    <Act
      label={t(hidden ? 'content.restore' : 'prompt.not-for-me')}
      about={about}
      onClick={() => void send({ type: hidden ? 'tip.restore' : 'tip.hide', tip: id })}
    />
  );
}

function TipForm(props: { readonly tip: OwnTip | null; readonly onDone: () => void }): ReactNode {
  const { send, t } = useCompanion();
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(props.tip?.text ?? '');
  const [problem, setProblem] = useState<OwnProblem | null>(null);
  useEffect(() => first.current?.focus(), []);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const wrong = tipProblem(text.trim());
    setProblem(wrong);
    if (wrong !== null) return;
    void send({ type: 'own.tip.save', tip: { id: props.tip?.id ?? null, text } }).then((done) => {
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
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <FormEnd problem={problem} onCancel={props.onDone} />
    </form>
  );
}
