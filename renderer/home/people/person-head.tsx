import type { ReactNode } from 'react';
import type { Person } from '../../../shared/people/person';
import { useCompanion } from '../../companion/context';
import { dayWords } from '../../day-words';

/** Who it is, and when they were last talked to. */
export function PersonHead({ person }: { readonly person: Person }): ReactNode {
  const { snapshot, t, format, hyphenate } = useCompanion();
  const { name, role, manager, lastTalked } = person;
  const roles = [...(manager ? [t('people.manager')] : []), ...(role === '' ? [] : [role])];
  return (
    <div>
      <h3 className="words">{hyphenate(name)}</h3>
      {roles.length > 0 && <p className="words">{hyphenate(roles.join(', '))}</p>}
      {lastTalked !== null && (
        <p className="hint">
          {lastTalked === snapshot.date
            ? t('people.last.today')
            : t('people.last', { date: dayWords(lastTalked, snapshot.date, format) })}
        </p>
      )}
    </div>
  );
}
