import type { ReactNode } from 'react';
import type { CalendarView } from '../../../shared/companion/snapshot';
import { useCompanion } from '../../companion/context';

/** The calendar whose busy times are quiet: which one, what was read of it, and the ways to another or to none. */
export function CalendarSettings(): ReactNode {
  const { snapshot, send, t } = useCompanion();
  const { calendar } = snapshot;
  return (
    <>
      {calendar === null ? <p>{t('settings.calendar.none')}</p> : <Chosen calendar={calendar} />}
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => void send({ type: 'calendar.choose', what: 'file' })}
        >
          {t('settings.calendar.file')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void send({ type: 'calendar.choose', what: 'folder' })}
        >
          {t('settings.calendar.folder')}
        </button>
        {calendar !== null && (
          <button type="button" className="button" onClick={() => void send({ type: 'calendar.forget' })}>
            {t('settings.calendar.forget')}
          </button>
        )}
      </div>
    </>
  );
}

function Chosen({ calendar }: { readonly calendar: CalendarView }): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const { path, readAt, busyToday, unread, trouble } = calendar;
  return (
    <>
      <dl className="about">
        <div>
          <dt>{t('settings.calendar.path')}</dt>
          <dd className="words">{path}</dd>
        </div>
      </dl>
      <div className="stack" role="status">
        {trouble !== null && <p className="problem">{t(`calendar.trouble.${trouble}`)}</p>}
        {trouble !== null && readAt !== null && (
          <p>{t('settings.calendar.kept', { time: format.dayAndTime(readAt) })}</p>
        )}
        {trouble === null && readAt === null && (
          <p>{t(snapshot.status.type === 'off' ? 'settings.calendar.later' : 'settings.calendar.reading')}</p>
        )}
        {trouble === null && readAt !== null && (
          <p>{t('settings.calendar.read', { busy: busyToday, time: format.time(readAt) })}</p>
        )}
        {trouble === null && unread > 0 && (
          <p className="soft">{t('settings.calendar.unread', { count: unread })}</p>
        )}
      </div>
    </>
  );
}
