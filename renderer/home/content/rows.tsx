import { useState, type ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { Sources } from '../../components/sources';

/** One activity or tip of a list: its words, what is known of it, and what can be done with it. */
export function Row(props: {
  readonly words: string;
  readonly facts?: string | undefined;
  /** Keys of the sources; own content has none. */
  readonly source?: string;
  readonly children: ReactNode;
}): ReactNode {
  const { hyphenate } = useCompanion();
  return (
    <li>
      <p className="words">{hyphenate(props.words)}</p>
      {props.facts !== undefined && <p className="hint">{props.facts}</p>}
      {props.source !== undefined && (
        <Sources className="content-sources" field={props.source} about={props.words} />
      )}
      <div className="content-acts">{props.children}</div>
    </li>
  );
}

/** A button whose name says which entry of the list it is about. */
export function Act(props: {
  readonly label: string;
  readonly about: string;
  readonly onClick: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="button plain"
      aria-label={`${props.label}: ${props.about}`}
      onClick={props.onClick}
    >
      {props.label}
    </button>
  );
}

/** "Not for me", or back again. */
export function HideAct(props: {
  readonly of: 'activity' | 'tip';
  readonly id: string;
  readonly about: string;
  readonly hidden: boolean;
}): ReactNode {
  const { send, t } = useCompanion();
  const { of, id, about, hidden } = props;
  const act = hidden ? 'restore' : 'hide';
  return (
    <Act
      label={t(hidden ? 'content.restore' : 'prompt.not-for-me')}
      about={about}
      onClick={() =>
        void send(
          of === 'activity' ? { type: `activity.${act}`, activity: id } : { type: `tip.${act}`, tip: id },
        )
      }
    />
  );
}

/** Asks once more before a person's own words are gone. */
export function DeleteAct(props: { readonly about: string; readonly onDelete: () => void }): ReactNode {
  const { t } = useCompanion();
  const [asked, setAsked] = useState(false);
  if (!asked) return <Act label={t('content.delete')} about={props.about} onClick={() => setAsked(true)} />;
  return (
    <>
      <Act label={t('content.delete.sure')} about={props.about} onClick={props.onDelete} />
      <Act label={t('content.keep')} about={props.about} onClick={() => setAsked(false)} />
    </>
  );
}
