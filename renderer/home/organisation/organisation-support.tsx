import type { ReactNode } from 'react';
import { policyOf } from '../../../shared/policy/policy';
import { useCompanion } from '../../companion/context';
import { Ways } from '../people/ways';

/** Whom the organisation names to turn to. They stay: a line that was hidden in January is missed on the day it is needed. */
export function OrganisationSupport(): ReactNode {
  const { snapshot, t, view, hyphenate } = useCompanion();
  const policy = policyOf(snapshot.policy);
  if (policy === null || policy.support.length === 0) return null;
  const { organisation, support } = policy;
  const { language } = view;
  return (
    <ul className="people-list" data-part="organisation-support">
      {support.map((contact, key) => (
        <li key={key}>
          <div>
            <h3 className="words">{hyphenate(contact.name[language])}</h3>
            {contact.role !== null && <p className="words">{hyphenate(contact.role[language])}</p>}
            {contact.note !== null && <p className="words">{hyphenate(contact.note[language])}</p>}
            <p className="hint words">{hyphenate(t('policy.from', { organisation }))}</p>
          </div>
          <Ways person={{ name: `${contact.name[language]} (${organisation})`, channels: contact.ways }} />
        </li>
      ))}
    </ul>
  );
}
