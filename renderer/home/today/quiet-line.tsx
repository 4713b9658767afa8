import type { ReactNode } from 'react';
import type { Quiet } from '../../../shared/companion/snapshot';
import type { Translate } from '../../../shared/messages';
import { useCompanion } from '../../companion/context';
import type { Format } from '../../../shared/messages/format';

/** One line that says why the app is silent, when it is (B11). */
export function QuietLine(): ReactNode {
  const { snapshot, t, format } = useCompanion();
  // Off work the app is silent anyway, and that needs no reason.
  if (snapshot.status.type === 'off') return null;
  const lines = [
    ...(snapshot.quiet === null ? [] : [quietWords(snapshot.quiet, t, format)]),
    ...(snapshot.idleUnknown ? [t('today.idle-unknown')] : []),
  ];
  return lines.map((line) => (
    <p key={line} className="quiet-line">
      {line}
    </p>
  ));
}

/** Says a reason to be silent as a sentence. */
export function quietWords(quiet: Quiet, t: Translate, format: Format): string {
  switch (quiet.reason) {
    case 'meeting':
      return quiet.endsAt === null
        ? t('quiet.meeting', { since: format.time(quiet.sinceAt) })
        : t('quiet.meeting-until', { since: format.time(quiet.sinceAt), until: format.time(quiet.endsAt) });
    case 'call':
    case 'sharing':
      return t(`quiet.${quiet.reason}`, { since: format.time(quiet.sinceAt) });
    case 'put-off':
    case 'calendar':
    case 'full-screen':
    case 'do-not-disturb':
      return t(`quiet.${quiet.reason}`, { until: format.time(quiet.untilAt) });
    case 'away':
      return t('quiet.away', { since: format.time(quiet.sinceAt) });
    case 'just-back':
      return t('quiet.just-back', { until: format.time(quiet.untilAt) });
    case 'repair':
    case 'breaks-off':
      return t(`quiet.${quiet.reason}`);
  }
}
