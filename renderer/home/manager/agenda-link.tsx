import type { ReactNode } from 'react';
import { CHECK_IN } from '../../../shared/content/guides/manager/check-in';
import { checkInSheet } from '../../../shared/people/check-in-sheet';
import type { TeamMember } from '../../../shared/people/team';
import { useCompanion } from '../../companion/context';
import { Act } from '../content/rows';
import { sheetsOf } from '../guides/guide-page';
import { useBegin } from '../guides/use-begin';
import { linkToSheet } from '../route';

/** The agenda of the next check-in: opened, or begun with the initials of the list. */
export function AgendaLink({ member }: { readonly member: TeamMember }): ReactNode {
  const { snapshot, t } = useCompanion();
  const { initials } = member;
  const begin = useBegin('manager', CHECK_IN, sheetsOf(snapshot.sheets, CHECK_IN));
  const sheet = checkInSheet(member, snapshot.sheets, snapshot.date);
  const label = t('team.agenda');
  if (sheet === null) return <Act label={label} about={initials} onClick={() => begin(initials, null)} />;
  return (
    <a
      className="button plain"
      href={linkToSheet('manager', CHECK_IN.id, sheet.id)}
      aria-label={`${label}: ${initials}`}
    >
      {label}
    </a>
  );
}
