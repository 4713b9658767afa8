import { readCell } from '../../../shared/guides/cells';
import type { Column } from '../../../shared/guides/guide';
import type { LocalDate } from '../../../shared/time/calendar';
import { parseDate } from '../../date-text';

/** What is typed into a cell, as its column has it; a date may be short, as `1/12` is. `null` where it reads as none. */
export function readTyped(type: Column['type'], text: string, today: LocalDate): string | null {
  return readCell(type, text) ?? (type === 'date' ? parseDate(text, today) : null);
}

/** What a cell is to be and does not read as; `null` where it reads, or is empty. */
export function unreadAs(
  type: Column['type'],
  cell: string,
  today: LocalDate,
): 'weekday' | 'time' | 'date' | null {
  if (type === 'text' || type === 'number' || cell.trim() === '') return null;
  return readTyped(type, cell, today) === null ? type : null;
}
