import type { Snapshot } from '../../../shared/companion/snapshot';
import type { Translate } from '../../../shared/messages';
import { sortedByName, toHearFrom } from '../../../shared/people/keeping-in-touch';
import { byNextCheckIn, nextCheckIn, toCheckInWith } from '../../../shared/people/team';
import type { Report } from './ask';
import type { agendaReport, contactsReport, teamReport, Told } from './schemas';
import { tableText } from './table-text';

/** Those to stay in touch with; who it may be time to hear from is marked. */
export function contactsReportOf({ people, date }: Snapshot, say: Translate): Report {
  const due = toHearFrom(people.persons, date);
  const contacts = sortedByName(people.persons).map((person) => ({
    ...{ name: person.name, role: person.role, everyDays: person.everyDays },
    ...{ lastTalked: person.lastTalked, due: due.includes(person) },
  }));
  const json: Told<typeof contactsReport> = { contacts };
  const rows = contacts.map((one) => [mark(one.due), one.name, one.role, one.lastTalked ?? '']);
  return { json, text: rows.length === 0 ? say('people.list.mine.none') : tableText(rows) };
}

/** What is kept for the check-in with the manager, with the numbers that `agenda` takes. */
export function agendaReportOf({ people }: Snapshot, say: Translate): Report {
  const lines = people.agenda.lines.map(({ text, done }, index) => ({ number: index + 1, text, done }));
  const json: Told<typeof agendaReport> = { lines };
  const rows = lines.map(({ number, text, done }) => [`${number}.`, done ? '[x]' : '[ ]', text]);
  return { json, text: rows.length === 0 ? say('cli.agenda.none') : tableText(rows) };
}

/** Whom a manager checks in with, whose turn comes first at the top; whose it is is marked. */
export function teamReportOf({ team, date }: Snapshot, say: Translate): Report {
  const due = toCheckInWith(team, date);
  const members = byNextCheckIn(team).map((member) => ({
    ...{ initials: member.initials, lastTalked: member.lastTalked },
    ...{ next: nextCheckIn(member), due: due.includes(member) },
  }));
  const json: Told<typeof teamReport> = { members };
  const rows = members.map((one) => [mark(one.due), one.initials, one.lastTalked ?? '', one.next ?? '']);
  return { json, text: rows.length === 0 ? say('team.none') : tableText(rows) };
}

function mark(isDue: boolean): string {
  return isDue ? '*' : '';
}
