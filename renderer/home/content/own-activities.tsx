import type { ReactNode } from 'react';
import { SECOND } from '../../../shared/time/moment';
import { useCompanion } from '../../companion/context';
import { ActivityForm } from './activity-form';
import { OwnList } from './own-list';

/** The person's own activities. */
export function OwnActivities(): ReactNode {
  const { format, send, snapshot, t } = useCompanion();
  return (
    <OwnList
      of="activity"
      entries={snapshot.own.activities}
      hidden={snapshot.settings.activities.hidden}
      wordsOf={({ title }) => title}
      factsOf={({ kind, seconds }) =>
        t('content.facts', { sort: t(`content.sort.${kind}`), length: format.exactly(seconds * SECOND) })
      }
      form={ActivityForm}
      onDelete={(activity) => void send({ type: 'own.activity.delete', activity })}
    />
  );
}
