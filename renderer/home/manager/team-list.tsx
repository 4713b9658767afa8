import { useRef, useState, type ReactNode } from 'react';
import { byNextCheckIn, nextCheckIn, type TeamMember } from '../../../shared/people/team';
import { useCompanion } from '../../companion/context';
import { dayWords } from '../../day-words';
import { Act, DeleteAct } from '../content/rows';
import { Section } from '../settings/section';
import { AgendaLink } from './agenda-link';
import { MemberForm } from './member-form';
import { MemberHead } from './member-head';

/** Everybody in the team, whose turn comes first at the top; while a form is open it has the list's place. */
export function TeamList(): ReactNode {
  const { snapshot, t } = useCompanion();
  const [editing, setEditing] = useState<TeamMember | 'new' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { team } = snapshot;
  const onDone = (): void => {
    setEditing(null);
    heading.current?.focus();
  };
  return (
    <Section title={t('team.list')} note={t('team.list.hint')} titleRef={heading} part="team-list">
      <p className="soft">{t('team.may')}</p>
      {editing !== null ? (
        <MemberForm member={editing === 'new' ? null : editing} onDone={onDone} />
      ) : (
        <>
          {team.length === 0 ? (
            <p className="soft">{t('team.none')}</p>
          ) : (
            <details className="stack">
              <summary>{t('team.all', { count: team.length })}</summary>
              <ul className="people-list">
                {byNextCheckIn(team).map((member) => (
                  <Row
                    key={member.id}
                    member={member}
                    onEdit={() => setEditing(member)}
                    onDeleted={() => heading.current?.focus()}
                  />
                ))}
              </ul>
            </details>
          )}
          <div>
            <button type="button" className="button" data-act="new-member" onClick={() => setEditing('new')}>
              {t('team.new')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}

function Row(props: {
  readonly member: TeamMember;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
}): ReactNode {
  const { send, snapshot, t, format } = useCompanion();
  const { member, onEdit, onDeleted } = props;
  const { id, initials, lastTalked } = member;
  const { date } = snapshot;
  const next = nextCheckIn(member);
  const isToday = lastTalked === date;
  return (
    <li>
      <MemberHead
        member={member}
        more={
          next === null || next <= date
            ? t('team.next.now')
            : t('team.next', { date: dayWords(next, date, format) })
        }
      />
      <div className="content-acts">
        <AgendaLink member={member} />
        <Act
          label={t(isToday ? 'team.talked.undo' : 'team.talked')}
          about={initials}
          onClick={() => void send({ type: 'member.talk', member: id, today: !isToday })}
        />
        <Act label={t('content.edit')} about={initials} onClick={onEdit} />
        <DeleteAct
          about={initials}
          onDelete={() => {
            onDeleted();
            void send({ type: 'member.delete', member: id });
          }}
        />
      </div>
    </li>
  );
}
