import type { ReactNode } from 'react';
import { GUIDES } from '../../../shared/content/guides';
import { guideIn } from '../../../shared/policy/guide-in';
import { useCompanion } from '../../companion/context';
import { GuidePage } from '../guides/guide-page';
import { GuidesList } from '../guides/guides-list';
import { useAddress } from '../route';
import { PeriodForm } from './period-form';
import { Questions } from '../today/questions';
import { LightCard } from './light/light-card';
import { LightPage } from './light/light-page';

/** The home as a place to work: the guides that a person fills in and comes back to, and the light at the desk. */
export function WorkplacePage(): ReactNode {
  const { snapshot, t } = useCompanion();
  const [named = '', sheet = null] = useAddress();
  const guide = guideIn(named, snapshot.policy);
  if (named === 'light') return <LightPage />;
  if (guide?.side === 'employee')
    return <GuidePage key={named} page="workplace" guide={guide} sheet={sheet} />;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{t('page.workplace')}</h1>
        <p className="lead soft">{t('workplace.lead')}</p>
      </div>
      <Questions />
      <section className="stack">
        <h2>{t('light.section')}</h2>
        <LightCard />
      </section>
      <section className="stack">
        <h2>{t('workplace.guides')}</h2>
        <GuidesList page="workplace" guides={GUIDES.filter(({ side }) => side === 'employee')} />
      </section>
      <PeriodForm />
    </>
  );
}
