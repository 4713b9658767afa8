import type { Translate } from './index';
import type { Format } from './format';

/** A data file by what it holds: `2026-11.json` is "Filen för november 2026". Any other file goes by its name. */
export function fileWords(file: string, t: Translate, format: Format): string {
  const [, copy, name = '', side] =
    /^(backup\/)?(settings|content|guides|people|team|\d{4}-\d{2})(\.side)?\.json$/.exec(file) ?? [];
  if (name === '' || (copy !== undefined && side !== undefined)) return t('file.other', { file });
  if (name === 'content') return t(copy === undefined ? 'file.content' : 'file.content-copy');
  if (name === 'guides') return t(copy === undefined ? 'file.guides' : 'file.guides-copy');
  if (name === 'people') return t(copy === undefined ? 'file.people' : 'file.people-copy');
  if (name === 'team') return t(copy === undefined ? 'file.team' : 'file.team-copy');
  if (name === 'settings') return t(copy === undefined ? 'file.settings' : 'file.settings-copy');
  const month = format.month(name);
  if (side !== undefined) return t('file.month-side', { month });
  return t(copy === undefined ? 'file.month' : 'file.month-copy', { month });
}
