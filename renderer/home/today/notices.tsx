import './notices.css';
import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { noticeWords } from '../../../shared/messages/notice-words';

/** Trouble with the data in one place, as plain sentences, until the person has seen them. */
export function Notices(): ReactNode {
  const { send, snapshot, t, format } = useCompanion();
  if (snapshot.notices.length === 0) return null;
  return (
    <section className="card" aria-labelledby="notices-title">
      <h2 id="notices-title">{t('notice.label')}</h2>
      <ul className="notices">
        {snapshot.notices.map((notice) => (
          <li key={notice.type}>
            <p className="words" id={`notice-${notice.type}`}>
              {noticeWords(notice, t, format)}
            </p>
            <button
              type="button"
              className="button"
              aria-describedby={`notice-${notice.type}`}
              onClick={() => void send({ type: 'notice.dismiss', notice: notice.type })}
            >
              {t('notice.dismiss')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
