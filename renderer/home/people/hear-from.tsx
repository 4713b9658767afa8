import { useRef, useState, type ReactNode } from 'react';
import { toHearFrom } from '../../../shared/people/keeping-in-touch';
import type { Person } from '../../../shared/people/person';
import { useCompanion } from '../../companion/context';
import { Act } from '../content/rows';
import { FewCards } from './few-cards';
import { PersonHead } from './person-head';
import { Ways } from './ways';

/** Who it may be time to hear from, and one click once that is done. */
export function HearFrom(): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const { date, day, people } = snapshot;
  const heading = useRef<HTMLHeadingElement>(null);
  const [noted, setNoted] = useState<string | null>(null);
  const due = toHearFrom(people.persons, date);
  const onTalked = ({ id, name }: Person): void =>
    void send({ type: 'person.talked', person: id }).then((done) => {
      if (!done) return;
      setNoted(name);
      // The card goes, and what had the focus with it.
      heading.current?.focus();
    });
  return (
    <section className="stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('people.hear')}
      </h2>
      {due.length === 0 && (
        <p className="soft">{t(people.persons.length === 0 ? 'people.hear.nobody' : 'people.hear.none')}</p>
      )}
      <FewCards
        of={due}
        card={(person) => (
          <>
            <PersonHead person={person} />
            <Ways person={person} />
            <div className="content-acts">
              <Act label={t('people.talked')} about={person.name} onClick={() => onTalked(person)} />
            </div>
          </>
        )}
      />
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
