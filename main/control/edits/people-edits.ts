import type { Command } from '../../../shared/companion/commands';
import type { Snapshot } from '../../../shared/companion/snapshot';
import type { Agenda, AgendaLine } from '../../../shared/people/person';
import type { Edit, EditProblem } from './edit';

type PeopleEdit = Extract<
  Edit,
  { readonly edit: `person.${string}` | `agenda.${string}` | `member.${string}` }
>;

/** True for an edit about people. */
export function isPeopleEdit(edit: Edit): edit is PeopleEdit {
  return /^(person|agenda|member)\./.test(edit.edit);
}

/** The command that does it. People go by their name, or by its beginning where that is one person's alone. */
export function peopleCommand(
  edit: PeopleEdit,
  { people, team }: Pick<Snapshot, 'people' | 'team'>,
): Command | EditProblem {
  const { persons, agenda } = people;
  switch (edit.edit) {
    case 'person.add': {
      const { name, role, everyDays } = edit;
      const unsaid = { note: '', support: false, manager: false, lastTalked: null };
      return { type: 'person.save', person: { id: null, name, role, channels: [], everyDays, ...unsaid } };
    }
    case 'person.talked':
    case 'person.remove': {
      const found = named(persons, edit.name, ({ name }) => name);
      if (typeof found === 'string') return found;
      const type = edit.edit === 'person.talked' ? 'person.talked' : 'person.delete';
      return { type, person: found.id };
    }
    case 'member.talk': {
      const found = named(team, edit.initials, ({ initials }) => initials);
      if (typeof found === 'string') return found;
      return { type: 'member.talk', member: found.id, today: edit.today };
    }
    case 'agenda.add':
      return withLines(agenda, [...agenda.lines, { text: edit.text, done: false }]);
    case 'agenda.done':
      return changed(agenda, edit.line, (line) => [{ ...line, done: edit.done }]);
    case 'agenda.remove':
      return changed(agenda, edit.line, () => []);
  }
}

/** The one who is called so, whatever the case of the letters. */
function named<T>(
  all: readonly T[],
  name: string,
  nameOf: (one: T) => string,
): T | 'no-such-person' | 'more-than-one' {
  const wanted = name.trim().toLowerCase();
  const lower = (one: T): string => nameOf(one).toLowerCase();
  const exact = all.filter((one) => lower(one) === wanted);
  const found = exact.length > 0 ? exact : all.filter((one) => lower(one).startsWith(wanted));
  const [first, ...more] = found;
  if (first === undefined || wanted === '') return 'no-such-person';
  return more.length > 0 ? 'more-than-one' : first;
}

function changed(
  agenda: Agenda,
  number: number,
  change: (line: AgendaLine) => readonly AgendaLine[],
): Command | EditProblem {
  if (agenda.lines[number - 1] === undefined) return 'no-such-line';
  return withLines(
    agenda,
    agenda.lines.flatMap((line, index) => (index === number - 1 ? change(line) : [line])),
  );
}

function withLines(agenda: Agenda, lines: readonly AgendaLine[]): Command {
  return { type: 'agenda.save', agenda: { ...agenda, lines } };
}
