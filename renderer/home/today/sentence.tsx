import './sentence.css';
import { useRef, type ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { useCopy } from '../../components/use-copy';

/** A sentence for those around (R18, R19): in large letters, to be held up or copied. */
export function Sentence(props: { readonly moment: 'at-work' | 'off-work' }): ReactNode {
  const { t, send } = useCompanion();
  const dialog = useRef<HTMLDialogElement>(null);
  const { said, copy, clear } = useCopy();
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
        aria-describedby="sentence-words"
        onClose={clear}
      >
        <p className="sentence-words" id="sentence-words">
          {t(`sentence.${props.moment}`)}
        </p>
        <div className="row">
          <button type="button" className="button" onClick={() => copy(props.moment)}>
            {t('take.copy')}
          </button>
          <button type="button" className="button" onClick={() => void send({ type: 'sign.open' })}>
            {t('sign.open')}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('sentence.close')}
          </button>
          <span className="hint" role="status">
            {said}
          </span>
        </div>
      </dialog>
    </>
  );
}
