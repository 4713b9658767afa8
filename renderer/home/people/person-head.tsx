import type { ReactNode } from 'react';
import type { Person } from '../../../shared/people/person';
import { useCompanion } from '../../companion/context';
import { softHyphens } from '../../components/soft-hyphens';

/** Who it is, and when they were last talked to. */
export function PersonHead({ person }: { readonly person: Person }): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { name, role, manager, lastTalked } = person;
  const roles = [...(manager ? [t('people.manager')] : []), ...(role === '' ? [] : [role])];
  const day = (date: string): string =>
    date.slice(0, 4) === snapshot.date.slice(0, 4) ? format.date(date) : format.dateAndYear(date);
  return (
    <div>
      <h3 className="words">{softHyphens(name)}</h3>
      {roles.length > 0 && <p className="words">{softHyphens(roles.join(', '))}</p>}
      {lastTalked !== null && (
        <p className="hint">
          {lastTalked === snapshot.date
            ? t('people.last.today')
            : t('people.last', { date: day(lastTalked) })}
        </p>
      )}
    </div>
  );
}
