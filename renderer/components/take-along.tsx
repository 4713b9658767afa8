import { useState, type ReactNode } from 'react';
import type { Copyable } from '../../shared/contract';
import { mailtoOf, type Mail } from '../../shared/exchange/mail';
import { useCompanion } from '../companion/context';
import { useCopy } from './use-copy';

/** Takes a text along: onto the clipboard, or into a draft in the person's own mail program. The app sends nothing. */
export function TakeAlong(props: { readonly what: Copyable; readonly mail: Mail }): ReactNode {
  const { api, t } = useCompanion();
  const { said, copy, clear } = useCopy();
  const [mailFailed, setMailFailed] = useState(false);
  const address = mailtoOf(props.mail);
  const onMail = async (to: string): Promise<void> => {
    clear();
    setMailFailed(false);
    const outcome = await api.links.open(to).catch(() => 'failed' as const);
    setMailFailed(outcome !== 'opened' && outcome !== 'declined');
  };
  const onCopy = (): void => {
    setMailFailed(false);
    copy(props.what);
  };
  return (
    <>
      <div className="row">
        <button type="button" className="button" onClick={onCopy}>
          {t('take.copy')}
        </button>
        {address !== null && (
          <button type="button" className="button" onClick={() => void onMail(address)}>
            {t('take.mail')}
          </button>
        )}
      </div>
      <div>
        <p className="hint">{t(address === null ? 'take.mail-too-long' : 'take.hint')}</p>
        <p className="hint" role="status">
          {mailFailed ? t('take.mail-failed') : said}
        </p>
      </div>
    </>
  );
}
