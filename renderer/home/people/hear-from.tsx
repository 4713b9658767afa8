import { useRef, useState, type ReactNode } from 'react';
import { toHearFrom } from '../../../shared/people/keeping-in-touch';
import type { Person } from '../../../shared/people/person';
import { useCompanion } from '../../companion/context';
import { PersonHead } from './person-head';
import { Ways } from './ways';

/** So many at a time: more would read as a list of things to do. */
const AT_ONCE = 3;

/** Who it may be time to hear from, and one click once that is done. */
export function HearFrom(): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const { date, day, people } = snapshot;
  const heading = useRef<HTMLHeadingElement>(null);
  const [noted, setNoted] = useState<string | null>(null);
  const due = toHearFrom(people.persons, date);
  const later = due.slice(AT_ONCE);
  const onTalked = ({ id, name }: Person): void =>
    void send({ type: 'person.talked', person: id }).then((done) => {
      if (!done) return;
      setNoted(name);
      // The card goes, and what had the focus with it.
      heading.current?.focus();
    });
  const cards = (persons: readonly Person[]): ReactNode => (
    <ul className="people-cards">
      {persons.map((person) => (
        <li key={person.id} className="card">
          <PersonHead person={person} />
          <Ways person={person} />
          <div className="content-acts">
            <button
              type="button"
              className="button plain"
              aria-label={`${t('people.talked')}: ${person.name}`}
              onClick={() => onTalked(person)}
            >
              {t('people.talked')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('people.hear')}
      </h2>
      {due.length === 0 && (
        <p className="soft">{t(people.persons.length === 0 ? 'people.hear.nobody' : 'people.hear.none')}</p>
      )}
      {due.length > 0 && cards(due.slice(0, AT_ONCE))}
      {later.length > 0 && (
        <details className="stack">
          <summary>{t('people.hear.more')}</summary>
          {cards(later)}
        </details>
      )}
      <p className="hint" role="status">
        {noted !== null
          ? t('people.talked.noted', { name: noted })
          : day?.slots.includes('contact') === true
            ? t('people.hear.contact')
            : ''}
      </p>
    </section>
  );
}
