import { useRef, useState, type ReactNode } from 'react';
import { toCheckInWith } from '../../../shared/people/team';
import { useCompanion } from '../../companion/context';
import { Act } from '../content/rows';
import { FewCards } from '../people/few-cards';
import { AgendaLink } from './agenda-link';
import { MemberHead } from './member-head';

/** Whom the manager has not talked to for a while (R64), and one click once that is done, which can be taken back. */
export function TeamDue(): ReactNode {
  const { send, snapshot, t } = useCompanion();
  const { date, team } = snapshot;
  const heading = useRef<HTMLHeadingElement>(null);
  const [noted, setNoted] = useState<string | null>(null);
  const due = toCheckInWith(team, date);
  const told = team.find(({ id, lastTalked }) => id === noted && lastTalked === date);
  const mark = (member: string, today: boolean): void =>
    void send({ type: 'member.talk', member, today }).then((done) => {
      if (!done) return;
      setNoted(today ? member : null);
      // The card goes, and what had the focus with it.
      heading.current?.focus();
    });
  return (
    <section className="stack" data-part="team-due">
      <h2 ref={heading} tabIndex={-1}>
        {t('team.due')}
      </h2>
      {due.length === 0 && (
        <p className="soft">{t(team.length === 0 ? 'team.due.nobody' : 'team.due.none')}</p>
      )}
      <FewCards
        of={due}
        card={(member) => (
          <>
            <MemberHead member={member} />
            <div className="content-acts">
              <Act label={t('team.talked')} about={member.initials} onClick={() => mark(member.id, true)} />
              <AgendaLink member={member} />
            </div>
          </>
        )}
      />
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
