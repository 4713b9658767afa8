import { useRef, useState, type ReactNode } from 'react';
import { toCheckInWith, type TeamMember } from '../../../shared/people/team';
import { useCompanion } from '../../companion/context';
import { Act } from '../content/rows';
import { AgendaLink } from './agenda-link';
import { MemberHead } from './member-head';

/** So many at a time: more would read as a list of things to do. */
const AT_ONCE = 3;

/** Whom the manager has not talked to for a while (R64), and one click once that is done, which can be taken back. */
export function TeamDue(): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const { date, team } = snapshot;
  const heading = useRef<HTMLHeadingElement>(null);
  const [noted, setNoted] = useState<string | null>(null);
  const due = toCheckInWith(team, date);
  const later = due.slice(AT_ONCE);
  const told = team.find(({ id, lastTalked }) => id === noted && lastTalked === date);
  const mark = (member: string, today: boolean): void =>
    void send({ type: 'member.talk', member, today }).then((done) => {
      if (!done) return;
      setNoted(today ? member : null);
      // The card goes, and what had the focus with it.
      heading.current?.focus();
    });
  const cards = (members: readonly TeamMember[]): ReactNode => (
    <ul className="people-cards">
      {members.map((member) => (
        <li key={member.id} className="card">
          <MemberHead member={member} />
          <div className="content-acts">
            <Act label={t('team.talked')} about={member.initials} onClick={() => mark(member.id, true)} />
            <AgendaLink member={member} />
          </div>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="stack" data-part="team-due">
      <h2 ref={heading} tabIndex={-1}>
        {t('team.due')}
      </h2>
      {due.length === 0 && (
        <p className="soft">{t(team.length === 0 ? 'team.due.nobody' : 'team.due.none')}</p>
      )}
      {due.length > 0 && cards(due.slice(0, AT_ONCE))}
      {later.length > 0 && (
        <details className="stack">
          <summary>{t('people.hear.more')}</summary>
          {cards(later)}
        </details>
      )}
      <div className="row">
        <p className="hint" role="status">
          {told === undefined ? '' : t('team.talked.noted', { initials: told.initials })}
        </p>
        {told !== undefined && (
          <Act label={t('team.talked.undo')} about={told.initials} onClick={() => mark(told.id, false)} />
        )}
      </div>
    </section>
  );
}
