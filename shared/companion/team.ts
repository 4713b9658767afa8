import { uuidv7 } from '../chance';
import { withItem } from '../items';
import { talkedToday, type TeamMember } from '../people/team';
import { memberProblem, TEAM_LIMITS, tidyMember } from '../people/team-limits';
import { localDate, type LocalDate } from '../time/calendar';
import type { Command, Refusal } from './commands';
import type { CompanionState } from './state';
import { withEffect, withState, type Turn } from './turn';

/** The commands about the manager's team. */
export type TeamCommand = Extract<Command, { readonly type: `member.${string}` }>;

/** True for a command about the team. */
export function isTeamCommand(command: Command): command is TeamCommand {
  return command.type.startsWith('member.');
}

/** Why it cannot be done now; `null` when it can. */
export function refuseTeam(state: CompanionState, command: TeamCommand): Refusal | null {
  const { team } = state;
  switch (command.type) {
    case 'member.save': {
      const { id } = command.member;
      if (id !== null && memberOf(team, id) === null) return 'no-such-content';
      if (id === null && team.length >= TEAM_LIMITS.members) return 'too-much-content';
      return memberProblem(tidyMember(command.member), team, todayIn(state)) === null
        ? null
        : 'content-not-usable';
    }
    case 'member.delete':
    case 'member.talk':
      return memberOf(team, command.member) === null ? 'no-such-content' : null;
  }
}

/** Does it. */
export function carryOutTeam(turn: Turn, command: TeamCommand): Turn {
  const { team, chance, clock } = turn.state;
  switch (command.type) {
    case 'member.save': {
      const draft = tidyMember(command.member);
      if (draft.id !== null) {
        const known = memberOf(team, draft.id);
        // A date that was written by hand is no tick of today that could be taken back.
        const talkedBefore = known?.lastTalked === draft.lastTalked ? known.talkedBefore : null;
        return keep(turn, withItem(team, { ...draft, id: draft.id, talkedBefore }));
      }
      const [id, next] = uuidv7(chance, clock.last.wall);
      return keep(withState(turn, { chance: next }), [...team, { ...draft, id, talkedBefore: null }]);
    }
    case 'member.delete':
      return keep(
        turn,
        team.filter(({ id }) => id !== command.member),
      );
    case 'member.talk': {
      const today = todayIn(turn.state);
      return keep(
        turn,
        team.map((one) => (one.id === command.member ? talkedToday(one, today, command.today) : one)),
      );
    }
  }
}

function keep(turn: Turn, team: readonly TeamMember[]): Turn {
  return withEffect(withState(turn, { team }), { type: 'keep', what: 'team' });
}

function memberOf(team: readonly TeamMember[], id: string): TeamMember | null {
  return team.find((one) => one.id === id) ?? null;
}

function todayIn({ clock }: CompanionState): LocalDate {
  return localDate(clock.last.wall, clock.last.zone);
}
