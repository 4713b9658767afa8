import type { Command } from '../../shared/companion/commands';
import type { Snapshot } from '../../shared/companion/snapshot';
import { tipText } from '../../shared/content';
import { kindName, type Translate } from '../../shared/messages';
import { longAwayWords, offWorkWords, reminderWords } from '../../shared/messages/asked-words';
import type { Format } from '../../shared/messages/format';
import type { Language } from '../../shared/settings';
import { MINUTE } from '../../shared/time/moment';

/** What the corner card would ask, for a notification with buttons. */
export interface Asking {
  /** The same as long as it is the same question. */
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly answers: readonly { readonly label: string; readonly command: Command }[];
}

/** The words that asking needs. */
export interface AskingWords {
  readonly say: Translate;
  readonly format: Format;
  readonly language: Language;
}

/**
 * The question of the moment in words, in the order of the card (`shared/companion/card.ts`); `null` when nothing is
 * asked. For where a card cannot be: on Wayland it would land anywhere and take the focus, and a screen reader does not
 * read a window that has none.
 */
export function askingOf(snapshot: Snapshot, { say, format, language }: AskingWords): Asking | null {
  const { nudge, prompt, pauseOver, meetingOver, longCall, longAway, offWork, break: running } = snapshot;
  if (running !== null) return null;
  if (pauseOver !== null) {
    const { kind, endedAt, untilAt } = pauseOver;
    return {
      key: `pause-over ${kind}`,
      title: say(`pause-over.${kind}`),
      body: say('pause-over.text', { ended: format.time(endedAt), until: format.time(untilAt) }),
      answers: [
        { label: say('pause-over.back'), command: { type: 'pause.end' } },
        { label: say('pause-over.more'), command: { type: 'pause.extend', minutes: 10 } },
      ],
    };
  }
  if (meetingOver !== null) {
    const { planned } = meetingOver;
    const times = { ended: format.time(meetingOver.endedAt), until: format.time(meetingOver.untilAt) };
    return {
      key: 'meeting-over',
      title: say(planned ? 'meeting-over.planned' : 'meeting-over.open'),
      body: say(planned ? 'meeting-over.text' : 'meeting-over.open.text', times),
      answers: (['break', 'later', 'still'] as const).map((answer) => ({
        label: say(`meeting-over.${answer}`),
        command: { type: 'meeting.over', answer },
      })),
    };
  }
  if (nudge !== null) {
    const { kind, latestAt, canPostpone, canSkip, postponeMs } = nudge;
    return {
      key: `nudge ${kind}`,
      title: say('nudge.coming', { kind: kindName(say, nudge) }),
      body: say('nudge.when', { time: format.time(latestAt) }),
      answers: [
        { label: say('nudge.now'), command: { type: 'break.now', kind } },
        ...(canPostpone
          ? [
              {
                label: say('nudge.postpone', { minutes: Math.round(postponeMs / MINUTE) }),
                command: { type: 'break.postpone' },
              } as const,
            ]
          : []),
        ...(canSkip ? [{ label: say('nudge.skip'), command: { type: 'break.skip' } } as const] : []),
      ],
    };
  }
  if (longCall !== null) {
    return {
      key: `long-call ${longCall.sinceAt}`,
      title: say(`long-call.${longCall.reason}`),
      body: say('long-call.text', { since: format.time(longCall.sinceAt) }),
      answers: [
        { label: say('long-call.yes'), command: { type: 'call.answer', real: true } },
        { label: say('long-call.no'), command: { type: 'call.answer', real: false } },
      ],
    };
  }
  if (longAway?.card === true) {
    return { key: `long-away ${longAway.fromAt}`, ...longAwayWords(longAway, say, format) };
  }
  if (offWork !== null) return { key: offWork.kind, ...offWorkWords(offWork, snapshot, say, format) };
  if (prompt === null) return null;
  const close = (label: string): Asking['answers'][number] => ({
    label,
    command: { type: 'prompt.dismiss' },
  });
  switch (prompt.kind) {
    case 'tip':
      return {
        key: `tip ${prompt.tip ?? ''}`,
        title: say('prompt.tip'),
        body: tipText(prompt.tip ?? '', language, snapshot.own) ?? say('prompt.tip-gone'),
        answers: [close(say('prompt.close'))],
      };
    case 'gentler':
      return {
        key: 'gentler',
        title: say('prompt.gentler'),
        body: say('prompt.gentler.text'),
        answers: [
          { label: say('prompt.gentler.act'), command: { type: 'profile.answer', gentler: true } },
          { label: say('prompt.gentler.close'), command: { type: 'profile.answer', gentler: false } },
        ],
      };
    default:
      return { key: prompt.kind, ...reminderWords(prompt, snapshot, say, format) };
  }
}
