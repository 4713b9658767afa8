import type { ImportSummary } from '../../../shared/exchange/import';
import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';

/** What taking a file in would do, a sentence each; nothing is said of what there is none of. */
export function previewLines(summary: ImportSummary, t: Translate, format: Format): readonly string[] {
  const { reach, newDays, moreDays, already, differing, deletedHere, deletedThere } = summary;
  if (reach === null) return [t('data.preview.empty')];
  return [
    t('data.preview.reach', { first: format.dateAndYear(reach.first), last: format.dateAndYear(reach.last) }),
    ...(newDays + moreDays === 0 ? [t('data.preview.nothing')] : []),
    ...(newDays > 0 ? [t('data.preview.new', { days: newDays })] : []),
    ...(moreDays > 0 ? [t('data.preview.more', { days: moreDays })] : []),
    ...(already > 0 ? [t('data.preview.already', { events: already })] : []),
    ...(differing > 0 ? [t('data.preview.differing', { events: differing })] : []),
    ...(deletedThere > 0 ? [t('data.preview.deleted-there', { days: deletedThere })] : []),
    ...(deletedHere > 0 ? [t('data.preview.deleted-here', { days: deletedHere })] : []),
  ];
}
