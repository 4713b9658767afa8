import { useState, type ReactNode } from 'react';
import { CLOSE_OUT_PARTS, closeOutText, type CloseOutPart } from '../../../shared/summary/close-out-text';
import type { DayRecord } from '../../../shared/summary/day-record';
import { mailDraft } from '../../../shared/summary/mail-draft';
import { useCompanion } from '../../companion/context';
import { softHyphens } from '../../components/soft-hyphens';

/** What a reader besides oneself has no use for is left out until it is asked for. */
const USUAL: ReadonlySet<CloseOutPart> = new Set(['hours', 'goals', 'done', 'tomorrow']);

/** A day as text for one's own notes, a message or a mail, with a choice of what goes in; the app sends nothing. */
export function DayText(props: { readonly record: DayRecord }): ReactNode {
  const { api, t, format } = useCompanion();
  const { record } = props;
  const [chosen, setChosen] = useState(USUAL);
  const [said, setSaid] = useState<'copied' | 'copy-failed' | 'mail-failed' | null>(null);
  const text = closeOutText(record, chosen, t, format);
  const [subject = ''] = text.split('\n');
  const draft = mailDraft(subject, text);
  const toggle = (part: CloseOutPart): void => {
    setSaid(null);
    const others = [...chosen].filter((one) => one !== part);
    setChosen(new Set(others.length < chosen.size ? others : [...chosen, part]));
  };
  const onCopy = async (): Promise<void> => {
    // Main writes the text anew: a page cannot say what goes on the clipboard.
    const parts = CLOSE_OUT_PARTS.filter((part) => chosen.has(part));
    const copied = await api.words.copy({ text: 'day', date: record.date, parts }).catch(() => false);
    setSaid(copied ? 'copied' : 'copy-failed');
  };
  const onMail = async (url: string): Promise<void> => {
    setSaid(null);
    const outcome = await api.links.open(url).catch(() => 'failed' as const);
    setSaid(outcome === 'opened' || outcome === 'declined' ? null : 'mail-failed');
  };
  return (
    <div className="stack">
      <fieldset>
        <legend>{t('day-text.choose')}</legend>
        <div className="choices">
          {CLOSE_OUT_PARTS.map((part) => (
            <label key={part} className="check">
              <input type="checkbox" checked={chosen.has(part)} onChange={() => toggle(part)} />
              {t(`day-text.part.${part}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="words day-text">{softHyphens(text)}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => void onCopy()}>
          {t('day-text.copy')}
        </button>
        {draft.ok && (
          <button type="button" className="button" onClick={() => void onMail(draft.url)}>
            {t('day-text.mail')}
          </button>
        )}
      </div>
      <p className="hint">{t(draft.ok ? 'day-text.hint' : 'day-text.mail-too-long')}</p>
      <p className="hint" role="status">
        {said !== null && t(`day-text.${said}`)}
      </p>
    </div>
  );
}
