import './organisation.css';
import type { ReactNode } from 'react';
import { broughtLines, setLines, unusableWords } from '../../../shared/messages/policy-words';
import type { Policy } from '../../../shared/policy/policy';
import { useCompanion } from '../../companion/context';
import { WholeTimes } from '../../components/whole-times';
import { Section } from '../settings/section';

/** All that an organisation has set on this machine, in words; nothing where none has. */
export function OrganisationPart(): ReactNode {
  const { snapshot, t } = useCompanion();
  const { policy } = snapshot;
  switch (policy.state) {
    case 'none':
      return null;
    case 'unusable':
      // Until the person has seen it the notice above says the same.
      if (snapshot.notices.some(({ type }) => type === 'policy-unusable')) return null;
      return (
        <Section title={t('policy.title')} part="organisation">
          <p className="problem words">{unusableWords(policy, t)}</p>
        </Section>
      );
    case 'in-force':
      return <WhatIsSet policy={policy.policy} file={policy.file} />;
  }
}

function WhatIsSet({ policy, file }: { readonly policy: Policy; readonly file: string }): ReactNode {
  const { snapshot, t, format, view, hyphenate } = useCompanion();
  const { organisation } = policy;
  const reader = { say: t, format, language: view.language };
  const set = setLines(policy, snapshot.settings, reader);
  const brought = broughtLines(policy, reader);
  return (
    <Section title={t('policy.title')} part="organisation">
      <p className="words">{hyphenate(t('policy.lead', { organisation }))}</p>
      <p>{t('policy.no-reports')}</p>
      {set.length > 0 && (
        <div className="stack">
          <h3>{t('policy.sets')}</h3>
          <dl className="set-list">
            {set.map(({ name, value, how }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="words">
                  <WholeTimes text={value} /> <span className="hint set-how">{t(`policy.is-${how}`)}</span>
                </dd>
              </div>
            ))}
          </dl>
          {set.some(({ how }) => how === 'locked') && <p className="hint">{t('policy.kept')}</p>}
        </div>
      )}
      {brought.length > 0 && (
        <div className="stack">
          <h3>{t('policy.brings')}</h3>
          <ul className="set-lines">
            {brought.map((line) => (
              <li key={line} className="words">
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="hint words">{`${t('policy.file')}: ${file}`}</p>
    </Section>
  );
}
