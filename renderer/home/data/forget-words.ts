import type { ForgetOutcome, Forgettable, TraceKind, WhatGoes } from '../../../shared/forgetting';
import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';
import { monthOf, type LocalDate } from '../../../shared/time/calendar';

/** What is to be deleted, as it is called in a sentence: `måndag 23 november 2026`, `november 2026`, `allt`. */
export function nameOf(what: Forgettable, t: Translate, format: Format): string {
  switch (what.type) {
    case 'day':
      return format.dateAndYear(what.day);
    case 'month':
      return format.month(what.month);
    case 'everything':
      return t('forget.name.everything');
  }
}

/** True where nothing is known, and no file is there in which something may be that the app does not know of. */
export function isNothing(what: Forgettable, { days, files }: WhatGoes): boolean {
  return days === 0 && (what.type === 'everything' ? files.length === 0 : !files.some(mayHoldMore));
}

function mayHoldMore({ kind, whole }: WhatGoes['files'][number]): boolean {
  return kind === 'conflict' || kind === 'snapshot' || (whole && kind !== 'machine');
}

/** What a deletion takes away, a sentence each. `ongoing`: the date of the workday that is going on, if one is. */
export function goesLines(
  what: Forgettable,
  goes: WhatGoes,
  ongoing: LocalDate | null,
  t: Translate,
  format: Format,
): readonly string[] {
  const scope = what.type === 'everything' ? 'all' : 'part';
  const kinds = KINDS.flatMap((kind) => {
    const count = goes.files.filter((file) => file.kind === kind).length;
    return count === 0 ? [] : [t(`forget.${scope}.${kind}`, { count })];
  });
  return [
    daysLine(what, goes, t, format),
    ...(ongoing !== null && isOf(what, ongoing) ? [t('forget.ongoing')] : []),
    ...(what.type === 'everything' ? [t('forget.own')] : []),
    ...kinds,
  ];
}

function daysLine(what: Forgettable, { days, first, last }: WhatGoes, t: Translate, format: Format): string {
  if (first === null || last === null) return t(`forget.none.${what.type}`);
  if (what.type === 'day') return t('forget.days.day');
  const [begin, end] = [format.dateAndYear(first), format.dateAndYear(last)];
  const reach = first === last ? begin : t('forget.reach', { first: begin, last: end });
  return t('forget.days', { days, reach });
}

/** What the app reads and writes itself is told of by its days. */
const KINDS = [
  'copy',
  'conflict',
  'set-aside',
  'snapshot',
  'unfinished',
  'machine',
] as const satisfies readonly TraceKind[];

/** What else a person should know before they say yes. */
export function otherLines(what: Forgettable, t: Translate): readonly string[] {
  return [
    ...(what.type === 'day' ? [t('forget.stays.day')] : []),
    t('forget.stays.files'),
    ...(what.type === 'everything' ? [t('forget.anew')] : []),
  ];
}

/** True for a day that is deleted with it. */
export function isOf(what: Forgettable, day: LocalDate): boolean {
  switch (what.type) {
    case 'day':
      return what.day === day;
    case 'month':
      return what.month === monthOf(day);
    case 'everything':
      return true;
  }
}

/** What came of it. */
export function outcomeWords(
  what: Forgettable,
  outcome: ForgetOutcome,
  t: Translate,
  format: Format,
): string {
  const name = nameOf(what, t, format);
  const all = what.type === 'everything';
  switch (outcome.type) {
    case 'gone':
      return all ? t('forget.gone.everything') : t('forget.gone', { what: name });
    case 'left':
      return t(all ? 'forget.left.everything' : 'forget.left', { what: name, count: outcome.files.length });
    case 'not-done':
      return t(`forget.not-done.${outcome.reason}`);
  }
}
