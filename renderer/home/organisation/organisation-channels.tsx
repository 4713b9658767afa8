import type { ReactNode } from 'react';
import { infoLink } from '../../../shared/people/links';
import { policyOf } from '../../../shared/policy/policy';
import { useCompanion } from '../../companion/context';
import { Act } from '../content/rows';

/** Where the organisation tells its news: the person's to open, nothing is fetched from there (R35). */
export function OrganisationChannels(props: {
  readonly onOpen: (link: string, address: string) => void;
}): ReactNode {
  const { snapshot, t, view, hyphenate } = useCompanion();
  const policy = policyOf(snapshot.policy);
  if (policy === null || policy.channels.length === 0) return null;
  const { organisation, channels } = policy;
  return (
    <ul className="people-list" data-part="organisation-channels">
      {channels.map(({ name, address }, key) => {
        const words = name[view.language];
        const link = infoLink(address);
        return (
          <li key={key}>
            <h3 className="words">{hyphenate(words)}</h3>
            <p className="hint words">{address}</p>
            <p className="hint words">{hyphenate(t('policy.from', { organisation }))}</p>
            {link !== null && (
              <div className="content-acts">
                <Act
                  label={t('people.channels.open')}
                  about={`${words} (${organisation})`}
                  onClick={() => props.onOpen(link, address)}
                />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
