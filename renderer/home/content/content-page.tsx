import './content-page.css';
import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { Section } from '../settings/section';
import { Toggle } from '../settings/toggle';
import { useChange } from '../settings/use-change';
import { Questions } from '../today/questions';
import { AppActivities, AppTips } from './app-content';
import { MoveContent } from './move-content';
import { OwnActivities } from './own-activities';
import { OwnTips } from './own-tips';

/** What breaks and tips are made of: what suits the person, what is theirs, and what is not for them. */
export function ContentPage(): ReactNode {
  const { snapshot, t } = useCompanion();
  const { change } = useChange();
  const { activities } = snapshot.settings;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{t('page.content')}</h1>
        <p className="lead soft">{t('content.lead')}</p>
      </div>
      <Questions />
      <div className="settings">
        <Section title={t('content.wishes')} note={t('content.wishes.hint')}>
          <div>
            {(['seatedOnly', 'noStretching', 'littleSpace'] as const).map((wish) => (
              <Toggle
                key={wish}
                label={t(`content.wish.${wish}`)}
                checked={activities[wish]}
                onChange={(on) => change({ activities: { ...activities, [wish]: on } })}
              />
            ))}
          </div>
        </Section>
        <OwnActivities />
        <OwnTips />
        <AppActivities />
        <AppTips />
        <MoveContent />
      </div>
    </>
  );
}
