import { useId, type ReactNode } from 'react';
import { guideOf } from '../../../shared/content/guides';
import { goingSoon, NOTES_KEPT } from '../../../shared/guides/person-notes';
import { useCompanion } from '../../companion/context';
import { dayWords } from '../../day-words';
import { describedBy, useLock } from '../organisation/use-lock';
import { linkToSheet } from '../route';
import { Section } from '../settings/section';

/** How long notes about one person are kept, and which of them go soon. */
export function NotesKeptSetting(): ReactNode {
  const { send, snapshot, t, format, view } = useCompanion();
  const { date, settings, sheets } = snapshot;
  const { personNotes: kept } = settings;
  const { lockedBy, line } = useLock('personNotes');
  const id = useId();
  const soon = goingSoon(sheets, kept, date);
  return (
    <Section title={t('notes.title')} note={t('notes.hint')}>
      <div className="field">
        <label htmlFor={id}>{t('notes.kept')}</label>
        <select
          id={id}
          className="input"
          aria-describedby={describedBy(`${id}-hint`, lockedBy)}
          aria-disabled={lockedBy === undefined ? undefined : true}
          value={kept ?? ''}
          onChange={({ currentTarget: { value } }) => {
            if (lockedBy !== undefined) return;
            const personNotes = NOTES_KEPT.find((months) => `${months}` === value) ?? null;
            void send({ type: 'settings.change', change: { personNotes } });
          }}
        >
          {NOTES_KEPT.map((months) => (
            <option key={months} value={months}>
              {t(`notes.kept.${months}`)}
            </option>
          ))}
          <option value="">{t('notes.kept.never')}</option>
        </select>
        <p className="hint" id={`${id}-hint`}>
          {t('notes.kept.hint')}
        </p>
        {line}
      </div>
      {kept !== null && (
        <div className="stack" data-part="notes-soon">
          <p className={soon.length === 0 ? 'hint' : ''}>
            {t(soon.length === 0 ? 'notes.soon.none' : 'notes.soon')}
          </p>
          {soon.length > 0 && (
            <ul className="content-list">
              {soon.map(({ sheet, on }) => (
                <li key={sheet.id}>
                  <a className="words" href={linkToSheet('manager', sheet.guide, sheet.id)}>
                    {`${guideOf(sheet.guide)?.title[view.language] ?? ''}: ${sheet.name || t('guide.unnamed')}`}
                  </a>
                  <span className="hint">
                    {on <= date ? t('notes.on.next') : t('notes.on', { date: dayWords(on, date, format) })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Section>
  );
}
