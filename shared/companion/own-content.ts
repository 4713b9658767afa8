import { uuidv7 } from '../chance';
import { ACTIVITIES, TIPS } from '../content';
import {
  activityProblem,
  OWN_LIMITS,
  tidyActivity,
  tipProblem,
  type OwnActivity,
  type OwnActivityDraft,
  type OwnContent,
  type OwnTip,
  type OwnTipDraft,
} from '../content/own';
import { withItem } from '../items';
import type { Command, Refusal } from './commands';
import { withChoice } from './preferences';
import { dismissPrompt } from './prompting';
import type { SettingsChange } from '../settings';
import type { CompanionState } from './state';
import { withEffect, withState, type Turn } from './turn';

/** The commands about what the app says: which of it is for the person, and what the person adds. */
export type ContentCommand = Extract<
  Command,
  { readonly type: `tip.${string}` | `activity.${string}` | `own.${string}` }
>;

/** Ids of the person's own content begin so; no id of the app's does. */
const OWN = 'own-';

/** True for a command about content. */
export function isContentCommand(command: Command): command is ContentCommand {
  return /^(tip|activity|own)\./.test(command.type);
}

/** Why it cannot be done now; `null` when it can. */
export function refuseContent(state: CompanionState, command: ContentCommand): Refusal | null {
  const { activities, tips } = state.own;
  switch (command.type) {
    case 'tip.hide':
    case 'tip.restore': {
      const tip = tipMeant(state, command);
      return [...TIPS, ...tips].some(({ id }) => id === tip) ? null : 'no-such-content';
    }
    case 'activity.hide':
    case 'activity.restore':
      return [...ACTIVITIES, ...activities].some(({ id }) => id === command.activity)
        ? null
        : 'no-such-content';
    case 'own.activity.save': {
      const { id } = command.activity;
      if (id !== null && !activities.some((one) => one.id === id)) return 'no-such-content';
      if (id === null && activities.length >= OWN_LIMITS.activities) return 'too-much-content';
      return activityProblem(tidyActivity(command.activity)) === null ? null : 'content-not-usable';
    }
    case 'own.tip.save': {
      const { id, text } = command.tip;
      if (id !== null && !tips.some((one) => one.id === id)) return 'no-such-content';
      if (id === null && tips.length >= OWN_LIMITS.tips) return 'too-much-content';
      return tipProblem(text.trim()) === null ? null : 'content-not-usable';
    }
    case 'own.activity.delete':
      return activities.some(({ id }) => id === command.activity) ? null : 'no-such-content';
    case 'own.tip.delete':
      return tips.some(({ id }) => id === command.tip) ? null : 'no-such-content';
    case 'own.add': {
      if (activities.length + command.activities.length > OWN_LIMITS.activities) return 'too-much-content';
      if (tips.length + command.tips.length > OWN_LIMITS.tips) return 'too-much-content';
      const good =
        command.activities.every((one) => activityProblem(tidyActivity(one)) === null) &&
        command.tips.every(({ text }) => tipProblem(text.trim()) === null);
      return good ? null : 'content-not-usable';
    }
  }
}

/** Does it. */
export function carryOutContent(turn: Turn, command: ContentCommand): Turn {
  const { settings, own } = turn.state;
  const { activities } = settings;
  switch (command.type) {
    case 'tip.hide': {
      const tip = tipMeant(turn.state, command) ?? '';
      const showing = turn.state.prompts.showing?.tip === tip;
      const hiddenTips = added(settings.hiddenTips, tip);
      return choose(showing ? dismissPrompt(turn) : turn, { hiddenTips });
    }
    case 'tip.restore':
      return choose(turn, { hiddenTips: without(settings.hiddenTips, command.tip) });
    case 'activity.hide':
      return choose(turn, {
        activities: { ...activities, hidden: added(activities.hidden, command.activity) },
      });
    case 'activity.restore':
      return choose(turn, {
        activities: { ...activities, hidden: without(activities.hidden, command.activity) },
      });
    case 'own.activity.save':
      return add(turn, [command.activity], []);
    case 'own.tip.save':
      return add(turn, [], [command.tip]);
    case 'own.add':
      return add(turn, command.activities, command.tips);
    case 'own.activity.delete': {
      const kept = keep(turn, {
        ...own,
        activities: own.activities.filter(({ id }) => id !== command.activity),
      });
      return choose(kept, {
        activities: { ...activities, hidden: without(activities.hidden, command.activity) },
      });
    }
    case 'own.tip.delete': {
      const kept = keep(turn, { ...own, tips: own.tips.filter(({ id }) => id !== command.tip) });
      return choose(kept, { hiddenTips: without(settings.hiddenTips, command.tip) });
    }
  }
}

/** The tip that a command names; without a name the one that is before the person. */
function tipMeant({ prompts }: CompanionState, { tip }: { readonly tip: string | null }): string | null {
  return tip ?? prompts.showing?.tip ?? null;
}

/** Adds drafts, and puts those that have an id in the place of what has it. */
function add(turn: Turn, activities: readonly OwnActivityDraft[], tips: readonly OwnTipDraft[]): Turn {
  let { chance, own } = turn.state;
  const idFor = (id: string | null): string => {
    if (id !== null) return id;
    const [fresh, next] = uuidv7(chance, turn.state.clock.last.wall);
    chance = next;
    return `${OWN}${fresh}`;
  };
  for (const draft of activities) {
    const { id, kind, seconds, title, steps, posture, stretching, space } = tidyActivity(draft);
    const kept: OwnActivity = { id: idFor(id), kind, seconds, title, steps, posture, stretching, space };
    own = { ...own, activities: withItem(own.activities, kept) };
  }
  for (const { id, text } of tips) {
    const kept: OwnTip = { id: idFor(id), text: text.trim() };
    own = { ...own, tips: withItem(own.tips, kept) };
  }
  return keep(withState(turn, { chance }), own);
}

function keep(turn: Turn, own: OwnContent): Turn {
  return withEffect(withState(turn, { own }), { type: 'keep', what: 'content' });
}

function choose(turn: Turn, change: SettingsChange): Turn {
  return withEffect(withChoice(turn, change), { type: 'keep', what: 'settings' });
}

function added(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id);
}
