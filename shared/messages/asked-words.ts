import type { Command } from '../companion/commands';
import type { LongAwayView, OffWorkView, PromptView, Snapshot } from '../companion/snapshot';
import { usualDay } from '../plan/template';
import { weekdayOf } from '../time/calendar';
import type { Format } from './format';
import type { MessageKey, MessageValues, Translate } from './index';

/** A question or reminder in words, with what each answer asks for; the first is the likeliest. */
export interface AskedWords {
  readonly title: string;
  readonly body: string;
  readonly answers: readonly { readonly label: string; readonly command: Command }[];
}

/** The reminders of a day; tips and the offer of a gentler rhythm have cards of their own. */
export type ReminderView = Exclude<PromptView, { readonly kind: 'tip' | 'gentler' }>;
/** Those that propose something the app can do. The others are about the room, and are only read. */
type Proposing = Exclude<ReminderView['kind'], 'glare' | 'dusk'>;

/** What each reminder proposes. */
const PROPOSED: Readonly<Record<Proposing, Command>> = {
  lunch: { type: 'pause.start', kind: 'lunch', minutes: null },
  air: { type: 'pause.start', kind: 'other', minutes: 15 },
  'read-up': { type: 'slot.mark', slot: 'read-up', had: true },
  midday: { type: 'app.open', page: 'plan' },
  contact: { type: 'slot.mark', slot: 'contact', had: true },
  'check-in': { type: 'app.open', page: 'plan' },
  // What one is asked at a check-in is what the day looks like; the check-out is on Today, with the way to stop.
  'group-in': { type: 'app.open', page: 'plan' },
  'group-out': { type: 'app.open', page: 'today' },
  'wind-down': { type: 'app.open', page: 'closeout' },
  'planned-end': { type: 'day.stop' },
  rest: { type: 'day.stop' },
  'period-review': { type: 'app.open', page: 'workplace' },
  'season-check': { type: 'app.open', page: 'workplace/season' },
};

export function reminderWords(
  view: ReminderView,
  snapshot: Pick<Snapshot, 'restBy'>,
  say: Translate,
  format: Format,
): AskedWords {
  const { kind } = view;
  const values = valuesOf(view, snapshot, say, format);
  const words = { title: say(`prompt.${kind}`, values), body: say(bodyOf(view), values) };
  if (kind === 'glare' || kind === 'dusk')
    return { ...words, answers: [{ label: say('prompt.close'), command: { type: 'prompt.dismiss' } }] };
  return {
    ...words,
    answers: [
      { label: say(`prompt.${kind}.act`), command: PROPOSED[kind] },
      { label: say(`prompt.${kind}.close`), command: { type: 'prompt.dismiss' } },
    ],
  };
}

function bodyOf(view: ReminderView): MessageKey {
  switch (view.kind) {
    case 'glare':
      return `prompt.glare.${view.spell.kind}`;
    case 'dusk':
      return view.checkLamps ? 'prompt.dusk.lamps' : 'prompt.dusk.text';
    default:
      return `prompt.${view.kind}.text`;
  }
}

function valuesOf(
  view: ReminderView,
  { restBy }: Pick<Snapshot, 'restBy'>,
  say: Translate,
  format: Format,
): MessageValues {
  switch (view.kind) {
    case 'glare': {
      const { side, from, to } = view.spell;
      const times = { from: format.time(from), to: format.time(to) };
      return { side: say(`prompt.glare.side.${side}`), ...times };
    }
    case 'group-in':
    case 'group-out':
      return { time: format.time(view.meetsAt) };
    case 'period-review':
      return { date: format.dateAndYear(view.endedOn) };
    default:
      return { time: restBy === null ? '' : format.time(restBy) };
  }
}

/** "What was that time away?" (W5): what it most likely was comes first. */
export function longAwayWords(view: LongAwayView, say: Translate, format: Format): AskedWords {
  const order =
    view.likely === 'lunch' ? (['lunch', 'pause', 'work'] as const) : (['work', 'lunch', 'pause'] as const);
  return {
    title: say('long-away.title', { from: format.time(view.fromAt), to: format.time(view.toAt) }),
    body: say('long-away.text'),
    answers: order.map((answer) => ({
      label: say(`long-away.${answer}`),
      command: { type: 'away.answer', answer },
    })),
  };
}

/** The little that comes off work (W1). */
export function offWorkWords(
  view: OffWorkView,
  { settings, date }: Pick<Snapshot, 'settings' | 'date'>,
  say: Translate,
  format: Format,
): AskedWords {
  const close = { label: say('off-work.close'), command: { type: 'prompt.dismiss' } } as const;
  switch (view.kind) {
    case 'start': {
      const { place } = usualDay(settings, weekdayOf(date));
      const start = { label: say('off-work.start.act'), command: { type: 'day.start', place } } as const;
      return { title: say('off-work.start'), body: say('off-work.start.text'), answers: [start, close] };
    }
    case 'after-hours':
      return {
        title: say('off-work.after-hours'),
        body: say('off-work.after-hours.text', { time: format.time(view.stoppedAt) }),
        answers: (['private', 'working'] as const).map((answer) => ({
          label: say(`off-work.after-hours.${answer}`),
          command: { type: 'after-hours.answer', answer },
        })),
      };
    case 'evening-rest':
      return {
        title: say('off-work.evening-rest', { time: format.time(view.stopBy) }),
        body: say('off-work.evening-rest.text', { next: format.time(view.nextAt) }),
        answers: [{ ...close, label: say('prompt.close') }],
      };
  }
}
