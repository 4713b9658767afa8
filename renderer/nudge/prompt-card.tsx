import type { ReactNode, ToggleEvent } from 'react';
import type { PromptView } from '../../shared/companion/snapshot';
import { tipText, TIPS } from '../../shared/content';
import type { MessageKey } from '../../shared/messages';
import { reminderWords, type ReminderView } from '../../shared/messages/asked-words';
import { useCompanion } from '../companion/context';
import { Asked } from '../components/asked';
import { GentlerAnswers } from '../components/gentler-answers';
import { Sources } from '../components/sources';

/** A tip or a reminder. What it proposes is one click; closing it needs no answer. */
export function PromptCard(props: { readonly view: PromptView }): ReactNode {
  switch (props.view.kind) {
    case 'tip':
      return <TipCard tip={props.view.tip ?? ''} />;
    case 'gentler':
      return <GentlerCard />;
    default:
      return <Reminder view={props.view} />;
  }
}

function TipCard(props: { readonly tip: string }): ReactNode {
  const { send, t, view } = useCompanion();
  const source = TIPS.find((tip) => tip.id === props.tip)?.source ?? '';
  const text = tipText(props.tip, view.language, view.snapshot.own);
  // The card cannot grow: unfolded sources take the place of the tip, and scrolling up leads back to it.
  const onToggle = (event: ToggleEvent<HTMLDetailsElement>): void =>
    event.currentTarget.scrollIntoView({ block: 'start' });
  return (
    <>
      <div className="nudge-scroll">
        <h1>{t('prompt.tip')}</h1>
        <p>{text ?? t('prompt.tip-gone')}</p>
        <Sources className="sources" field={source} onToggle={onToggle} />
      </div>
      <div className="nudge-actions">
        <Close label="prompt.close" />
        {text !== null && (
          <button
            type="button"
            className="button"
            onClick={() => void send({ type: 'tip.hide', tip: props.tip })}
          >
            {t('prompt.not-for-me')}
          </button>
        )}
      </div>
    </>
  );
}

function GentlerCard(): ReactNode {
  const { t } = useCompanion();
  return (
    <>
      <div>
        <h1>{t('prompt.gentler')}</h1>
        <p>{t('prompt.gentler.text')}</p>
      </div>
      <div className="nudge-actions">
        <GentlerAnswers />
      </div>
    </>
  );
}

function Reminder(props: { readonly view: ReminderView }): ReactNode {
  const { snapshot, t, format } = useCompanion();
  return <Asked words={reminderWords(props.view, snapshot, t, format)} title="h1" answers="nudge-actions" />;
}

function Close(props: { readonly label: MessageKey }): ReactNode {
  const { send, t } = useCompanion();
  return (
    <button type="button" className="button" onClick={() => void send({ type: 'prompt.dismiss' })}>
      {t(props.label)}
    </button>
  );
}
