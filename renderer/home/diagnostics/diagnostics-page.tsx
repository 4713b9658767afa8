import './diagnostics-page.css';
import { useState, type ReactNode } from 'react';
import type { Diagnostics } from '../../../shared/diagnostics/diagnostics';
import { signalsNote, standingLines } from '../../../shared/diagnostics/words';
import { useCompanion } from '../../companion/context';
import { HelpLink } from '../help-link';
import { DecisionList } from './decision-list';
import { HookList } from './hook-list';
import { SignalTable } from './signal-table';
import { useDiagnostics } from './use-diagnostics';

/** Why a break comes or does not (B11): where things stand, what the system answers, what was decided. */
export function DiagnosticsPage(): ReactNode {
  const { api, t, format } = useCompanion();
  const { report, failed, read } = useDiagnostics();
  const [note, setNote] = useState<Note | null>(null);
  const copy = async (): Promise<void> => {
    setNote(null);
    const copied = await api.diagnostics.copy().catch(() => false);
    setNote({ words: t(copied ? 'diagnostics.copied' : 'diagnostics.not-copied'), shown: true });
  };
  const again = async (): Promise<void> => {
    setNote(null);
    const next = await read();
    // The page itself shows the time; who does not see it change is told.
    if (next !== null)
      setNote({ words: t('diagnostics.read', { time: format.clock(next.now) }), shown: false });
  };
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{t('page.diagnostics')}</h1>
        <p className="lead soft diagnostics-lead">{t('diagnostics.lead')}</p>
        <p>
          <HelpLink page="when-strange">{t('handbook.when-strange')}</HelpLink>
        </p>
      </div>
      <div className="row">
        <button type="button" className="button primary" onClick={() => void copy()}>
          {t('diagnostics.copy')}
        </button>
        <button type="button" className="button" onClick={() => void again()}>
          {t('diagnostics.again')}
        </button>
        <p role="status" className="diagnostics-note">
          {note !== null && <span className={note.shown ? undefined : 'visually-hidden'}>{note.words}</span>}
        </p>
      </div>
      {failed && (
        <p role="alert" className="problem">
          {t('diagnostics.not-read')}
        </p>
      )}
      {report !== null && <Report report={report} />}
    </>
  );
}

/** What a button came to; `shown` when it is not told on the page anyway. */
interface Note {
  readonly words: string;
  readonly shown: boolean;
}

function Report({ report }: { readonly report: Diagnostics }): ReactNode {
  const { t, format, hyphenate } = useCompanion();
  const note = signalsNote(report, t);
  return (
    <>
      <section className="stack">
        <h2>{t('diagnostics.now')}</h2>
        <div className="diagnostics-standing">
          {standingLines(report, t, format).map((line) => (
            <p key={line}>{hyphenate(line)}</p>
          ))}
        </div>
        <p className="hint">{t('diagnostics.read', { time: format.clock(report.now) })}</p>
      </section>
      <section className="stack">
        <h2>{t('diagnostics.signals')}</h2>
        {note !== null && <p className="diagnostics-lead">{note}</p>}
        {report.providers.length > 0 && <SignalTable providers={report.providers} />}
      </section>
      {report.hooks.state !== 'none' && (
        <section className="stack">
          <h2>{t('hooks.title')}</h2>
          <HookList hooks={report.hooks} />
        </section>
      )}
      <section className="stack">
        <h2>{t('diagnostics.decisions')}</h2>
        <DecisionList report={report} />
      </section>
    </>
  );
}
