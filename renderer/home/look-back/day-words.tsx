import type { ReactNode } from 'react';
import type { DayRecord } from '../../../shared/summary/day-record';
import type { WordsField } from '../../../shared/summary/search';
import type { Translate } from '../../../shared/messages';
import { useCompanion } from '../../companion/context';

type Field = Exclude<WordsField, 'goal'>;

const FIELDS: readonly Field[] = ['done', 'tomorrow', 'beginning', 'worked', 'change', 'felt'];

/** What the person wrote at the end of a day, without what was left empty. */
export function DayWords(props: { readonly record: DayRecord }): ReactNode {
  const { t, hyphenate } = useCompanion();
  const written = wordsOf(props.record, t);
  if (written.length === 0) return null;
  return (
    <dl className="day-words">
      {written.map(({ field, text }) => (
        <div key={field}>
          <dt className="hint">{t(`look.words.${field}`)}</dt>
          <dd className="words">{hyphenate(text)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** True when the person wrote something at the end of that day. */
export function hasWords(record: DayRecord, t: Translate): boolean {
  return wordsOf(record, t).length > 0;
}

function wordsOf(
  { closeOut }: DayRecord,
  t: Translate,
): readonly { readonly field: Field; readonly text: string }[] {
  if (closeOut === null) return [];
  const { at, place, how } = closeOut.beginning ?? { at: null, place: null, how: '' };
  const beginning = [at ?? '', place === null ? '' : t(`day-text.place.${place}`), how.trim()];
  const texts: Readonly<Record<Field, string>> = {
    done: closeOut.done,
    tomorrow: closeOut.tomorrow,
    beginning: beginning.filter((part) => part !== '').join(', '),
    worked: closeOut.worked,
    change: closeOut.change,
    felt: closeOut.felt ?? '',
  };
  return FIELDS.map((field) => ({ field, text: texts[field].trim() })).filter(({ text }) => text !== '');
}
