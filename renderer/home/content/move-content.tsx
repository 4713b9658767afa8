import { useState, type ReactNode } from 'react';
import { importWords } from '../../../shared/messages/import-words';
import { useCompanion } from '../../companion/context';
import { Section } from '../settings/section';

/** Own content to a file and from one; the system asks where, and the page says what came of it. */
export function MoveContent(): ReactNode {
  const { api, t } = useCompanion();
  const [lines, setLines] = useState<readonly string[]>([]);
  const save = async (): Promise<void> => {
    const outcome = await api.content.save();
    if (outcome.type === 'saved') setLines([t('content.saved', { file: outcome.file })]);
    else setLines(outcome.type === 'failed' ? [t('cli.export.failed')] : []);
  };
  const read = async (): Promise<void> => {
    const outcome = await api.content.read();
    setLines(outcome.type === 'read' ? importWords(outcome.report, t) : []);
  };
  const run = (work: () => Promise<void>): void => {
    setLines([]);
    work().catch(() => setLines([t('refusal.unexpected')]));
  };
  return (
    <Section title={t('content.move')} note={t('content.move.hint')}>
      <div className="content-acts">
        <button type="button" className="button" data-act="save" onClick={() => run(save)}>
          {t('content.save')}
        </button>
        <button type="button" className="button" data-act="read" onClick={() => run(read)}>
          {t('content.read')}
        </button>
      </div>
      <div role="status">
        {lines.map((line) => (
          <p key={line} className="words">
            {line}
          </p>
        ))}
      </div>
    </Section>
  );
}
