import { guideOf } from '../../../shared/content/guides';
import type {
  Compared,
  DayDifference,
  EarlierData,
  PartDifference,
  PutBackDone,
} from '../../../shared/earlier';
import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';
import type { Language } from '../../../shared/settings';
import { fieldNames } from '../../../shared/messages/field-names';

/** The data of a date, or of a time of it. */
export function sourceName({ date, at, reason }: EarlierData, t: Translate, format: Format): string {
  if (reason === 'daily') return format.dateAndYear(date);
  return t('earlier.before-restore', { time: format.dayAndTime(at) });
}

/** True where something could be put back, or may be. */
export function hasDifferences(compared: Extract<Compared, { type: 'differences' }>): boolean {
  return compared.days.length + compared.parts.length + compared.unreadable.length > 0;
}

/** What a day lacks now. */
export function dayWords({ events, isHere }: DayDifference, t: Translate): string {
  return t(isHere ? 'earlier.day.here' : 'earlier.day.gone', { events });
}

/** What a part is called on its own page, as far as this version knows. */
export function partName({ name }: PartDifference, t: Translate, format: Format, language: Language): string {
  switch (name.type) {
    case 'sheet': {
      const title = guideOf(name.guide)?.title[language] ?? name.guide;
      const about = { title, name: name.name, date: format.dateAndYear(name.begun) };
      return t(name.name === '' ? 'earlier.begun' : 'earlier.begun-about', about);
    }
    case 'words':
      return name.words;
    case 'setting':
      return t('earlier.setting', { name: fieldNames([name.setting], t).join() });
    case 'agenda':
      return t('earlier.agenda');
  }
}

/** What came of putting back. */
export function doneWords(done: PutBackDone, t: Translate): string {
  switch (done.type) {
    case 'put-back':
      return t(done.days + done.parts === 0 ? 'earlier.done.none' : 'earlier.done');
    case 'not-saved':
      return t('earlier.not-saved');
    case 'not-done':
      return t(`earlier.not-done.${done.reason}`);
    case 'gone':
      return t('earlier.gone');
  }
}
