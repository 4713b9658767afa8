import type { Translate } from '../../../shared/messages';
import type { WantedChange } from '../../../shared/summary/changes';
import type { SearchAnswer } from '../../../shared/summary/search';
import type { Report } from './ask';
import type { changesReport, searchReport, Told } from './schemas';
import { tableText } from './table-text';

/** Where the words stand that were looked for, the latest days first. */
export function searchReportOf(words: string, { hits, count }: SearchAnswer, say: Translate): Report {
  const json: Told<typeof searchReport> = {
    count,
    hits: hits.map(({ date, field, text }) => ({ date, field, text })),
  };
  const query = { query: words };
  const head = count === 0 ? say('look.search.none', query) : say('look.search.count', { ...query, count });
  const more = count > hits.length ? [say('look.search.first', { count: hits.length })] : [];
  const rows = hits.map(({ date, field, text }) => [date, say(`look.words.${field}`), text]);
  return { json, text: [head, ...more, ...(rows.length === 0 ? [] : [tableText(rows)])].join('\n') };
}

/** What the person wanted to change, and what became of it. */
export function changesReportOf(changes: readonly WantedChange[], say: Translate): Report {
  const json: Told<typeof changesReport> = {
    changes: changes.map(({ date, text, state }) => ({ date, text, state })),
  };
  const rows = changes.map(({ date, text, state }) => {
    const became = state === 'open' ? '' : say(`look.change.${state}`);
    return [date, became, text.replace(/\s+/g, ' ')];
  });
  return { json, text: rows.length === 0 ? say('look.changes.none') : tableText(rows) };
}
