import { uuidv7 } from '../chance';
import { withItem } from '../items';
import {
  channelProblem,
  isTooMuchAgenda,
  PEOPLE_LIMITS,
  personProblem,
  tidyAgenda,
  tidyChannel,
  tidyPerson,
} from '../people/limits';
import type { People } from '../people/person';
import { localDate, type LocalDate } from '../time/calendar';
import type { Command, Refusal } from './commands';
import type { CompanionState } from './state';
import { isAtWork, record, withEffect, withState, type Turn } from './turn';

/** The commands about people, the person's own channels of information, and the weekly check-in. */
export type PeopleCommand = Extract<
  Command,
  { readonly type: `person.${string}` | `channel.${string}` | `agenda.${string}` }
>;

/** True for a command about people. */
export function isPeopleCommand(command: Command): command is PeopleCommand {
  return /^(person|channel|agenda)\./.test(command.type);
}

/** Why it cannot be done now; `null` when it can. */
export function refusePeople(state: CompanionState, command: PeopleCommand): Refusal | null {
  const { persons, channels } = state.people;
  switch (command.type) {
    case 'person.save': {
      const { person } = command;
      const refusal = refuseItem(persons, person.id, PEOPLE_LIMITS.persons);
      if (refusal !== null) return refusal;
      return personProblem(tidyPerson(person), todayIn(state)) === null ? null : 'content-not-usable';
    }
    case 'channel.save': {
      const { channel } = command;
      const refusal = refuseItem(channels, channel.id, PEOPLE_LIMITS.channels);
      if (refusal !== null) return refusal;
      return channelProblem(tidyChannel(channel)) === null ? null : 'content-not-usable';
    }
    case 'person.talked':
    case 'person.delete':
      return persons.some(({ id }) => id === command.person) ? null : 'no-such-content';
    case 'channel.delete':
      return channels.some(({ id }) => id === command.channel) ? null : 'no-such-content';
    case 'agenda.save':
      return isTooMuchAgenda(tidyAgenda(command.agenda)) ? 'too-long' : null;
  }
}

/** Does it. */
export function carryOutPeople(turn: Turn, command: PeopleCommand): Turn {
  const { people } = turn.state;
  const { persons, channels } = people;
  switch (command.type) {
    case 'person.save': {
      const { id, turn: next } = withId(turn, command.person.id);
      return keep(next, { persons: withItem(persons, { ...tidyPerson(command.person), id }) });
    }
    case 'person.delete':
      return keep(turn, { persons: persons.filter(({ id }) => id !== command.person) });
    case 'person.talked': {
      const lastTalked = todayIn(turn.state);
      const talked = persons.map((one) => (one.id === command.person ? { ...one, lastTalked } : one));
      return markContact(keep(turn, { persons: talked }));
    }
    case 'channel.save': {
      const { id, turn: next } = withId(turn, command.channel.id);
      return keep(next, { channels: withItem(channels, { ...tidyChannel(command.channel), id }) });
    }
    case 'channel.delete':
      return keep(turn, { channels: channels.filter(({ id }) => id !== command.channel) });
    case 'agenda.save':
      return keep(turn, { agenda: tidyAgenda(command.agenda) });
  }
}

/** At work a talk is the day's contact (R88), which is told of once. */
function markContact(turn: Turn): Turn {
  const { state } = turn;
  const has = state.day?.slots.includes('contact') ?? false;
  if (!isAtWork(state) || state.repair !== null || has) return turn;
  return record(turn, { type: 'slot.marked', slot: 'contact', had: true });
}

function refuseItem(
  items: readonly { readonly id: string }[],
  id: string | null,
  most: number,
): Refusal | null {
  if (id !== null) return items.some((one) => one.id === id) ? null : 'no-such-content';
  return items.length >= most ? 'too-much-content' : null;
}

/** The id that is there, or a new one. */
function withId(turn: Turn, known: string | null): { readonly id: string; readonly turn: Turn } {
  if (known !== null) return { id: known, turn };
  const [id, chance] = uuidv7(turn.state.chance, turn.state.clock.last.wall);
  return { id, turn: withState(turn, { chance }) };
}

function keep(turn: Turn, change: Partial<People>): Turn {
  const people = { ...turn.state.people, ...change };
  return withEffect(withState(turn, { people }), { type: 'keep', what: 'people' });
}

function todayIn({ clock }: CompanionState): LocalDate {
  return localDate(clock.last.wall, clock.last.zone);
}
