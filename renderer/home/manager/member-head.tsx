import type { ReactNode } from 'react';
import { hasExtra, type TeamMember } from '../../../shared/people/team';
import { useCompanion } from '../../companion/context';
import { dayWords } from '../../day-words';

/** Who it is, when the manager last talked to them, and whether there are extra check-ins. */
export function MemberHead(props: {
  readonly member: TeamMember;
  /** A line more, such as when the next check-in is. */
  readonly more?: string;
}): ReactNode {
  const { snapshot, t, format, hyphenate } = useCompanion();
  const { member, more } = props;
  const { initials, extra, lastTalked } = member;
  const day = (date: string): string => dayWords(date, snapshot.date, format);
  return (
    <div>
      <h3 className="words">{hyphenate(initials)}</h3>
      {lastTalked !== null && (
        <p className="hint">
          {lastTalked === snapshot.date
            ? t('people.last.today')
            : t('people.last', { date: day(lastTalked) })}
        </p>
      )}
      {more !== undefined && <p className="hint">{more}</p>}
      {extra !== null && hasExtra(member, snapshot.date) && (
        <p className="hint">{t('team.extra', { date: day(extra.until) })}</p>
      )}
    </div>
  );
}
