import type { ReactNode } from 'react';
import { linkOf } from '../../../shared/people/links';
import type { Person } from '../../../shared/people/person';
import { useCompanion } from '../../companion/context';
import { useOpening } from './use-opening';

/** The ways to reach a person: a button for what can be opened, the words for what cannot. */
export function Ways({ person }: { readonly person: Pick<Person, 'name' | 'channels'> }): ReactNode {
  const { t, hyphenate } = useCompanion();
  const { said, open } = useOpening();
  const { name, channels } = person;
  const ways = channels.map((channel, key) => ({ ...channel, key, link: linkOf(channel) }));
  if (ways.length === 0) return null;
  return (
    <div className="people-ways">
      <div className="row">
        {ways.map(({ key, kind, address, link }) => {
          if (link === null) return null;
          const way = t(`people.way.${kind}`);
          return (
            <button
              key={key}
              type="button"
              className="button"
              title={address}
              aria-label={`${way}: ${name}`}
              onClick={() => open(link, address)}
            >
              {way}
            </button>
          );
        })}
      </div>
      {ways.map(
        ({ key, kind, address, link }) =>
          link === null && (
            <p key={key} className="words">
              {hyphenate(`${t(`people.kind.${kind}`)}: ${address}`)}
            </p>
          ),
      )}
      <p className="hint words" role="status">
        {said}
      </p>
    </div>
  );
}
