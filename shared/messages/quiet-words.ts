import type { Quiet } from '../companion/snapshot';
import type { Format } from './format';
import type { Translate } from './index';

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
