import type { Snapshot } from '../../../shared/companion/snapshot';
import type { Translate } from '../../../shared/messages';
import { longAwayWords, offWorkWords } from '../../../shared/messages/asked-words';
import type { Format } from '../../../shared/messages/format';
import { noticeWords } from '../../../shared/messages/notice-words';

/**
 * What wants an answer or has to be told, a line each and in the order of the page; empty when nothing does. `newer` is the
 * version of the app that is asked about; `null` for none.
 */
export function askedTitles(
  snapshot: Snapshot,
  newer: string | null,
  t: Translate,
  format: Format,
): readonly string[] {
  const { repair, pauseOver, meetingOver, longCall, longAway, offWork, offerGentler, notices } = snapshot;
  return [
    ...(repair === null ? [] : [t('repair.title', { time: format.time(repair.stoppedAt) })]),
    ...(pauseOver === null ? [] : [t(`pause-over.${pauseOver.kind}`)]),
    ...(meetingOver === null ? [] : [t(meetingOver.planned ? 'meeting-over.planned' : 'meeting-over.open')]),
    ...(longCall === null ? [] : [t(`long-call.${longCall.reason}`)]),
    ...(longAway === null ? [] : [longAwayWords(longAway, t, format).title]),
    // The offer to start is the page itself, before the day has begun.
    ...(offWork === null || offWork.kind === 'start'
      ? []
      : [offWorkWords(offWork, snapshot, t, format).title]),
    ...(offerGentler ? [t('prompt.gentler')] : []),
    ...(newer === null ? [] : [t('updates.ask', { version: newer })]),
    ...notices.map((notice) => noticeWords(notice, t, format)),
  ];
}
