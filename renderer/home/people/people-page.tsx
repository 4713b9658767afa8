import '../content/content-page.css';
import './people-page.css';
import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { Questions } from '../today/questions';
import { ChannelHelper } from './channel-helper';
import { CheckIn } from './check-in';
import { ContactIdeas } from './contact-ideas';
import { HearFrom } from './hear-from';
import { InfoChannels } from './info-channels';
import { PersonList } from './person-list';

/** The people around the work: who to hear from, who to turn to, the manager, and what they write. */
export function PeoplePage(): ReactNode {
  const { t } = useCompanion();
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{t('page.people')}</h1>
        <p className="lead soft">{t('people.lead')}</p>
      </div>
      <Questions />
      <HearFrom />
      <div className="settings">
        <PersonList of="mine" />
        <PersonList of="support" />
        <CheckIn />
        <InfoChannels />
        <ChannelHelper />
        <ContactIdeas />
      </div>
    </>
  );
}
