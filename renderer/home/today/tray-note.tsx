import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';

/** That this desktop shows no icon of the app, and what to do, until the person has read it. */
export function TrayNote(): ReactNode {
  const { send, snapshot, view, t } = useCompanion();
  if (view.desktop.tray !== 'absent' || !snapshot.settings.trayNote) return null;
  return (
    <section className="card" aria-labelledby="tray-note-title">
      <h2 id="tray-note-title">{t('tray-note.title')}</h2>
      <p>{t('tray-note.text')}</p>
      <p className="hint">{t('tray-note.gnome')}</p>
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => void send({ type: 'settings.change', change: { trayNote: false } })}
        >
          {t('notice.dismiss')}
        </button>
      </div>
    </section>
  );
}
