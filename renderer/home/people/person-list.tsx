import { useId, useRef, useState, type ReactNode } from 'react';
import { sortedByName } from '../../../shared/people/keeping-in-touch';
import type { Person } from '../../../shared/people/person';
import { rhythmWords } from '../../../shared/people/rhythm';
import { useCompanion } from '../../companion/context';
import { Act, DeleteAct } from '../content/rows';
import { OrganisationSupport } from '../organisation/organisation-support';
import { Section } from '../settings/section';
import { PersonForm } from './person-form';
import { PersonHead } from './person-head';
import { Ways } from './ways';

/** From so many on there is a field to find one by. */
const MANY = 12;

/** The people, or those to turn to when things are hard; while a form is open it has the list's place. */
export function PersonList({ of }: { readonly of: 'mine' | 'support' }): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const [editing, setEditing] = useState<Person | 'new' | null>(null);
  const [wanted, setWanted] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const persons = sortedByName(
    snapshot.people.persons.filter(({ support }) => support === (of === 'support')),
  );
  const shown = persons.filter((person) => isFound(person, wanted));
  const onDone = (): void => {
    setEditing(null);
    heading.current?.focus();
  };
  return (
    <Section title={t(`people.list.${of}`)} note={t(`people.list.${of}.hint`)} titleRef={heading}>
      {editing !== null ? (
        <PersonForm person={editing === 'new' ? null : editing} support={of === 'support'} onDone={onDone} />
      ) : (
        <>
          {persons.length >= MANY && (
            <div className="field">
              <label htmlFor={id}>{t('people.find')}</label>
              <input
                id={id}
                type="search"
                className="input"
                value={wanted}
                onChange={(event) => setWanted(event.currentTarget.value)}
              />
            </div>
          )}
          {of === 'support' && <OrganisationSupport />}
          {persons.length === 0 && <p className="soft">{t(`people.list.${of}.none`)}</p>}
          <p className="soft" role="status">
            {persons.length > 0 && shown.length === 0 && t('people.find.none')}
          </p>
          {shown.length > 0 && (
            <ul className="people-list">
              {shown.map((person) => (
                <li key={person.id}>
                  <PersonHead person={person} />
                  <Ways person={person} />
                  <More
                    person={person}
                    onEdit={() => setEditing(person)}
                    onDelete={() => {
                      heading.current?.focus();
                      void send({ type: 'person.delete', person: person.id });
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
          <div>
            <button type="button" className="button" data-act={`new-${of}`} onClick={() => setEditing('new')}>
              {t(`people.list.${of}.new`)}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}

/** What is seldom wanted: the rhythm, the note, and what can be done with the entry. */
function More(props: {
  readonly person: Person;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}): ReactNode {
  const { send, snapshot, t, hyphenate } = useCompanion();
  const { person, onEdit, onDelete } = props;
  const { id, name, note, everyDays, lastTalked } = person;
  return (
    <details className="people-more">
      <summary>
        <span aria-hidden="true">{t('people.more.short')}</span>
        <span className="visually-hidden">{t('people.more', { name })}</span>
      </summary>
      {everyDays !== null && <p className="hint">{rhythmWords(everyDays, t)}</p>}
      {note !== '' && <p className="words">{hyphenate(note)}</p>}
      <div className="content-acts">
        {lastTalked !== snapshot.date && (
          <Act
            label={t('people.talked')}
            about={name}
            onClick={() => void send({ type: 'person.talked', person: id })}
          />
        )}
        <Act label={t('content.edit')} about={name} onClick={onEdit} />
        <DeleteAct about={name} onDelete={onDelete} />
      </div>
    </details>
  );
}

function isFound({ name, role }: Person, wanted: string): boolean {
  const words = wanted.toLocaleLowerCase('sv').split(/\s+/u);
  const where = `${name} ${role}`.toLocaleLowerCase('sv');
  return words.every((word) => where.includes(word));
}
