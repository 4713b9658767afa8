import type { ImportReport } from '../content/exchange';
import type { Translate } from './index';

/** So many entries that were not taken are named one by one. */
const NAMED = 10;

/** Says what was taken from a file and what was not, a sentence a line, the outcome first. */
export function importWords(report: ImportReport, t: Translate): readonly string[] {
  if (!report.ok) return [t(`import.file.${report.problem}`)];
  const { activities, tips, already, refused } = report;
  const lines = [t('import.taken', { activities, tips })];
  if (already > 0) lines.push(t('import.already', { count: already }));
  if (refused.length > 0) lines.push(t('import.refused', { count: refused.length }));
  for (const { what, number, problem } of refused.slice(0, NAMED))
    lines.push(t(`import.entry.${what}`, { number, problem: t(`own.problem.${problem}`) }));
  if (refused.length > NAMED) lines.push(t('import.more', { count: refused.length - NAMED }));
  return lines;
}
