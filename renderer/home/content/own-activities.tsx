import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { OwnActivity } from '../../../shared/content/own';
import { SECOND } from '../../../shared/time/moment';
import { useCompanion } from '../../companion/context';
import { Section } from '../settings/section';
import { ActivityForm } from './activity-form';
import { Act, DeleteAct, Row } from './rows';

/** The person's own activities: add, change, hide, remove. */
export function OwnActivities(): ReactNode {
  const { format, send, snapshot, t } = useCompanion();
  const [editing, setEditing] = useState<OwnActivity | 'new' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { activities } = snapshot.own;
  const { hidden } = snapshot.settings.activities;
  const focus = useFocusLater(heading);
  const onDone = (): void => {
    setEditing(null);
    focus();
  };
  return (
    <Section title={t('content.own.activities')} note={t('content.own.activities.hint')} titleRef={heading}>
      {editing !== null ? (
        <ActivityForm activity={editing === 'new' ? null : editing} onDone={onDone} />
      ) : (
        <>
          {activities.length === 0 && <p className="soft">{t('content.own.activities.none')}</p>}
          <ul className="content-list">
            {activities.map((activity) => (
              <Row
                key={activity.id}
                words={activity.title}
                facts={t('content.facts', {
                  sort: t(`content.sort.${activity.kind}`),
                  length: format.exactly(activity.seconds * SECOND),
                })}
              >
                <Act label={t('content.edit')} about={activity.title} onClick={() => setEditing(activity)} />
                <HideActivity id={activity.id} about={activity.title} hidden={hidden.includes(activity.id)} />
                <DeleteAct
                  about={activity.title}
                  onDelete={() => {
                    focus();
                    void send({ type: 'own.activity.delete', activity: activity.id });
                  }}
                />
              </Row>
            ))}
          </ul>
          <div>
            <button
              type="button"
              className="button"
              data-act="new-activity"
              onClick={() => setEditing('new')}
            >
              {t('content.new.activity')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}

/** "Not for me", or back again. */
export function HideActivity(props: {
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
      onClick={() => void send({ type: hidden ? 'activity.restore' : 'activity.hide', activity: id })}
    />
  );
}

/** Moves the focus to the heading once what had it is gone. */
export function useFocusLater(heading: { readonly current: HTMLElement | null }): () => void {
  const [wanted, setWanted] = useState(0);
  useEffect(() => {
    if (wanted > 0) heading.current?.focus();
  }, [wanted, heading]);
  return () => setWanted((count) => count + 1);
}
