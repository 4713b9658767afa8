import '../content/content-page.css';
import '../people/people-page.css';
import type { ReactNode } from 'react';
import { GUIDES } from '../../../shared/content/guides';
import { guideIn } from '../../../shared/policy/guide-in';
import { useCompanion } from '../../companion/context';
import { GuidePage } from '../guides/guide-page';
import { GuidesList } from '../guides/guides-list';
import { useAddress } from '../route';
import { Questions } from '../today/questions';
import { NotesKeptSetting } from './notes-kept-setting';
import { TeamDue } from './team-due';
import { TeamList } from './team-list';

/** The manager's side: whom to check in with, and guides for leading at a distance. Nothing here looks into anybody's day. */
export function ManagerPage(): ReactNode {
  const { snapshot, t } = useCompanion();
  const [named = '', sheet = null] = useAddress();
  const guide = guideIn(named, snapshot.policy);
  if (guide?.side === 'manager') return <GuidePage key={named} page="manager" guide={guide} sheet={sheet} />;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{t('page.manager')}</h1>
        <p className="lead soft">{t('manager.lead')}</p>
        <p className="hint">{t('manager.local')}</p>
      </div>
      <Questions />
      <TeamDue />
      <div className="settings">
        <TeamList />
        <NotesKeptSetting />
      </div>
      <section className="stack">
        <h2>{t('workplace.guides')}</h2>
        <GuidesList page="manager" guides={GUIDES.filter(({ side }) => side === 'manager')} />
      </section>
    </>
  );
}
