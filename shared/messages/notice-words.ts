import type { DataNotice } from '../companion/inputs';
import type { Translate } from './index';
import type { Format } from './format';
import { fieldNames } from './field-names';
import { unusableWords } from './policy-words';
import { fileWords } from './file-words';

/** Says what happened to the data and what was done about it. */
export function noticeWords(notice: DataNotice, t: Translate, format: Format): string {
  switch (notice.type) {
    case 'not-saved':
      return t('notice.not-saved', { count: notice.events });
    case 'saved':
      return t('notice.saved');
    case 'set-aside':
      return notice.restoredFrom === null
        ? t('notice.set-aside.empty', { file: fileWords(notice.file, t, format), kept: notice.keptAs })
        : t('notice.set-aside', {
            file: fileWords(notice.file, t, format),
            kept: notice.keptAs,
            from: format.dayAndTime(notice.restoredFrom),
          });
    case 'cannot-open':
      return t('notice.cannot-open', { file: fileWords(notice.file, t, format) });
    case 'newer':
      return t('notice.newer', { file: fileWords(notice.file, t, format) });
    case 'not-removed':
      return t('notice.not-removed', { files: notice.files.join(', '), count: notice.files.length });
    case 'content-unread':
      return t('notice.content-unread', { count: notice.entries });
    case 'guides-unread':
      return t('notice.guides-unread', { count: notice.entries });
    case 'people-unread':
      return t('notice.people-unread', { count: notice.entries });
    case 'team-unread':
      return t('notice.team-unread', { count: notice.entries });
    case 'policy-unusable':
      return unusableWords(notice, t);
    case 'settings-repaired':
      return t('notice.settings-repaired', {
        fields: fieldNames(notice.fields, t).join(', '),
        count: notice.fields.length,
      });
  }
}
