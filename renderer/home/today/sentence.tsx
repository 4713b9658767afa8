import './sentence.css';
import { useRef, useState, type ReactNode } from 'react';
import { useCompanion } from '../../companion/context';

/** A sentence for those around (R18, R19): in large letters, to be held up or copied. */
export function Sentence(props: { readonly moment: 'at-work' | 'off-work' }): ReactNode {
  const { api, t } = useCompanion();
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState<'copied' | 'copy-failed' | null>(null);
  const onCopy = async (): Promise<void> => {
    setSaid(null);
    const copied = await api.words.copy(props.moment).catch(() => false);
    setSaid(copied ? 'copied' : 'copy-failed');
  };
  return (
    <>
      <button
        type="button"
        className="button plain"
        data-act="sentence"
        onClick={() => dialog.current?.showModal()}
      >
        {t('sentence.show')}
      </button>
      <dialog
        className="sentence"
        ref={dialog}
        aria-label={t('sentence.title')}
        onClose={() => setSaid(null)}
      >
        <p className="sentence-words">{t(`sentence.${props.moment}`)}</p>
        <div className="row">
          <button type="button" className="button" onClick={() => void onCopy()}>
            {t('sentence.copy')}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('sentence.close')}
          </button>
          <span className="hint" role="status">
            {said !== null && t(`sentence.${said}`)}
          </span>
        </div>
      </dialog>
    </>
  );
}
