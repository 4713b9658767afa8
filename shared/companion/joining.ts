import { joinFields, joinGroups } from '../join-fields';
import { joinAgenda } from '../people/join-agenda';
import { joinPlan } from '../plan/join-plan';
import { isSame } from '../same';
import { joinCloseOut } from '../workday/join-close-out';
import type { Workday } from '../workday/workday';
import type { Command, SeenTimes } from './commands';
import type { CompanionState } from './state';
import { dayOn } from './turn';

/**
 * The command as it has to be once what it was made from is another: a form is saved a good while after it was filled, and the
 * command line or another page may have changed the same meanwhile. `null` where that cannot be joined without something that
 * was written being lost. A command that does not say what it was made from stands as it is.
 */
export function joined(state: CompanionState, command: Command): Command | null {
  switch (command.type) {
    case 'closeout.save':
    case 'closeout.amend': {
      const day = command.type === 'closeout.save' ? state.day : dayOn(state, command.day);
      const now = day?.closeOut ?? null;
      // Words that nobody wrote yet are none to lose.
      if (command.was === undefined || now === null) return command;
      const { closeOut, disputed } = joinCloseOut(command.was, command.closeOut, now);
      return disputed.length > 0 ? null : { ...command, closeOut };
    }
    case 'times.correct':
      return command.was === undefined || isSame(command.was, timesOf(dayOn(state, command.day)))
        ? command
        : null;
    case 'plan.save': {
      const now = state.day?.plan ?? null;
      if (command.was === undefined || now === null) return command;
      const { plan, disputed } = joinPlan(command.was, command.plan, now);
      return disputed.length > 0 ? null : { ...command, plan };
    }
    case 'agenda.save': {
      const { was, agenda } = command;
      return was === undefined
        ? command
        : { ...command, agenda: joinAgenda(was, agenda, state.people.agenda) };
    }
    case 'person.save': {
      const now = state.people.persons.find(({ id }) => id === command.person.id);
      if (command.was === undefined || now === undefined) return command;
      return { ...command, person: joinFields(command.was, command.person, now) };
    }
    case 'member.save': {
      const now = state.team.find(({ id }) => id === command.member.id);
      if (command.was === undefined || now === undefined) return command;
      return { ...command, member: joinFields(command.was, command.member, now) };
    }
    case 'settings.change': {
      const { was, change } = command;
      return was === undefined ? command : { ...command, change: joinGroups(was, change, state.settings) };
    }
    default:
      return command;
  }
}

/** A day's times as a form shows them. */
function timesOf(day: Workday | null): SeenTimes {
  if (day === null) return { spans: [], pauses: [], place: null };
  const times = ({ from, to }: Workday['spans'][number]): SeenTimes['spans'][number] => ({
    from: from.wall,
    to: to?.wall ?? null,
  });
  const pauses = day.pauses.map((pause) => ({ kind: pause.kind, ...times(pause) }));
  return { spans: day.spans.map(times), pauses, place: day.place };
}
