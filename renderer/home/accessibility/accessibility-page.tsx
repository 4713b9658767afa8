import './accessibility-page.css';
import type { ReactNode } from 'react';
import type { LocalDate } from '../../../shared/time/calendar';
import { useCompanion } from '../../companion/context';
import { useOpening } from '../people/use-opening';
import { Section } from '../settings/section';
import { Questions } from '../today/questions';

/** When the program was last held against the requirements, and when this page last changed; docs/accessibility.md has the points. */
const ASSESSED: LocalDate = '2026-11-29';
const UPDATED: LocalDate = '2026-11-30';
/** Where the Swedish supervisory agency takes complaints. */
const COMPLAINTS = 'https://www.digg.se/tdosanmalan';

const SHORTCOMINGS = ['tried', 'linux', 'card', 'reminders', 'hyphens', 'system', 'papers'] as const;

/** The accessibility statement, laid out as the Swedish act 2018:1937 asks of a public body. */
export function AccessibilityPage(): ReactNode {
  const { view, t, format } = useCompanion();
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{t('page.accessibility')}</h1>
        <p className="lead soft">{t('access.lead')}</p>
      </div>
      <Questions />
      <div className="settings statement">
        <Section title={t('access.level')}>
          <p>{t('access.level.partly')}</p>
          <p>{t('access.level.why')}</p>
        </Section>
        <Section title={t('access.short')}>
          <ul>
            {SHORTCOMINGS.map((one) => (
              <li key={one}>{t(`access.short.${one}`)}</li>
            ))}
          </ul>
        </Section>
        <Section title={t('access.tell')}>
          <p>{t('access.tell.whom', { version: view.version })}</p>
          <p>{t('access.tell.other')}</p>
          <p>{t('access.tell.maker')}</p>
        </Section>
        <Section title={t('access.watch')}>
          <Supervision />
        </Section>
        <Section title={t('access.how')}>
          <p>{t('access.how.own')}</p>
          <p>
            {t('access.how.date', {
              assessed: format.dateAndYear(ASSESSED),
              updated: format.dateAndYear(UPDATED),
            })}
          </p>
        </Section>
        <Section title={t('access.who')}>
          <p>{t('access.who.maker')}</p>
          <p>{t('access.who.law')}</p>
        </Section>
      </div>
    </>
  );
}

function Supervision(): ReactNode {
  const { t } = useCompanion();
  const { said, open } = useOpening();
  return (
    <>
      <p>{t('access.watch.digg')}</p>
      <div>
        <button type="button" className="button" onClick={() => open(COMPLAINTS, COMPLAINTS)}>
          {t('access.watch.open')}
        </button>
        <p className="hint">{t('access.watch.address')}</p>
      </div>
      <p className="words" role="status">
        {said}
      </p>
    </>
  );
}
