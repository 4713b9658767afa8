import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ImportDone, ImportPreview, ImportProblem } from '../../../shared/exchange/exchange';
import { useCompanion } from '../../companion/context';
import { Section } from '../settings/section';
import { Toggle } from '../settings/toggle';
import { previewLines } from './preview-lines';

type Shown = Extract<ImportPreview, { type: 'preview' }>;

/** From a file: first what it would bring, and only then, when it is said, the taking in. */
export function TakeInData(): ReactNode {
  const { api, t } = useCompanion();
  const [preview, setPreview] = useState<Shown | null>(null);
  const [note, setNote] = useState('');
  const [reading, setReading] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const why = (problem: ImportProblem): string =>
    t(`data.problem.${problem.type}`, problem.type === 'bad-event' ? { number: problem.number } : undefined);
  const come = (done: ImportDone): string => {
    switch (done.type) {
      case 'taken':
        return done.days === 0 ? t('data.taken.none') : t('data.taken', { days: done.days });
      case 'not-saved':
      case 'none':
        return t(`data.${done.type}`);
    }
  };
  const open = async (): Promise<void> => {
    setPreview(null);
    const answer = await api.exchange.open();
    if (answer.type === 'preview') setPreview(answer);
    else if (answer.type === 'refused') setNote(`${answer.file}: ${why(answer.problem)}`);
  };
  const close = (): void => {
    setPreview(null);
    // What had the focus is gone with the preview.
    button.current?.focus();
  };
  const takeIn = async (bringBack: boolean): Promise<void> => {
    const done = await api.exchange.takeIn({ bringBack });
    close();
    setNote(come(done));
  };
  const run = (work: Promise<void>): void => {
    setNote('');
    setReading(true);
    work.catch(() => setNote(t('refusal.unexpected'))).finally(() => setReading(false));
  };
  return (
    <Section title={t('data.open.title')} note={t('data.open.hint')}>
      <div>
        <button
          ref={button}
          type="button"
          className="button"
          data-act="open-data"
          onClick={() => !reading && run(open())}
        >
          {t('data.open')}
        </button>
      </div>
      {preview !== null && (
        <Preview
          preview={preview}
          onTakeIn={(bringBack) => !reading && run(takeIn(bringBack))}
          onCancel={close}
        />
      )}
      <div role="status">{note !== '' && <p className="words">{note}</p>}</div>
    </Section>
  );
}

function Preview(props: {
  readonly preview: Shown;
  readonly onTakeIn: (bringBack: boolean) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { preview, onTakeIn, onCancel } = props;
  const { t, format } = useCompanion();
  const [bringBack, setBringBack] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { events, deletedHere } = preview.summary;
  return (
    <div className="stack">
      <h3 ref={title} tabIndex={-1} className="words">
        {t('data.preview', { file: preview.file })}
      </h3>
      <ul className="stack-small">
        {previewLines(preview.summary, t, format).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {deletedHere > 0 && (
        <Toggle
          label={t('data.bring-back', { days: deletedHere })}
          checked={bringBack}
          onChange={setBringBack}
        />
      )}
      <div className="row">
        {(events > 0 || deletedHere > 0) && (
          <button
            type="button"
            className="button primary"
            data-act="take-in"
            onClick={() => onTakeIn(bringBack)}
          >
            {t('data.take-in')}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {t('data.cancel')}
        </button>
      </div>
    </div>
  );
}
