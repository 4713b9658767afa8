import type { ReactNode } from 'react';
import { agendaText } from '../../../shared/people/agenda-text';
import { useCompanion } from '../../companion/context';
import { TakeAlong } from '../../components/take-along';
import { useLock } from '../organisation/use-lock';
import { Section } from '../settings/section';
import { AgendaLines } from './agenda-lines';
import { CalendarFile } from './calendar-file';
import { OpenHours } from './open-hours';
import { PersonHead } from './person-head';
import { Ways } from './ways';

/** The weekly check-in with the manager: what to bring up, how to take it along, and when the manager can be reached. */
export function CheckIn(): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { agenda, persons } = snapshot.people;
  const { checkIn } = snapshot.settings.reminders;
  const lock = useLock('reminders.checkIn');
  const text = agendaText(agenda, t);
  return (
    <Section title={t('people.check-in')} note={t('people.check-in.hint')}>
      <p>
        {checkIn === null
          ? t('people.check-in.no-reminder')
          : t('people.check-in.reminder', {
              weekday: format.weekday(checkIn.weekday),
              time: checkIn.at,
            })}{' '}
        {lock.lockedBy === undefined && <a href="#settings">{t('people.check-in.settings')}</a>}
      </p>
      {lock.line}
      {checkIn !== null && <CalendarFile />}
      {persons
        .filter(({ manager }) => manager)
        .map((person) => (
          <div key={person.id} className="people-person">
            <PersonHead person={person} />
            <Ways person={person} />
          </div>
        ))}
      <AgendaLines />
      {text !== null && (
        <div className="stack">
          <TakeAlong what="agenda" mail={{ subject: t('people.agenda.subject'), body: text }} />
        </div>
      )}
      <OpenHours key={agenda.openHours} />
    </Section>
  );
}
