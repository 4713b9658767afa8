import type { ReactNode } from 'react';
import { goesOn } from '../../../shared/guides/person-notes';
import type { SheetNote } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { dayWords } from '../../day-words';

/** When a note about one person deletes itself; without a note, how long they are kept. */
export function NoteEnd({ note }: { readonly note: SheetNote | null }): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { personNotes: kept } = snapshot.settings;
  const on = note === null ? null : goesOn(note, kept);
  const words =
    on !== null
      ? on <= snapshot.date
        ? t('notes.goes.next')
        : t('notes.goes', { date: dayWords(on, snapshot.date, format) })
      : kept === null
        ? t('notes.rule.never')
        : t(`notes.rule.${kept}`);
  return <p className="hint">{words}</p>;
}
