import './sign-window.css';
import { useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { SignFill } from '../../shared/contract';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { signWords, type SignWords } from '../../shared/messages/sign-words';
import type { Language } from '../../shared/settings';
import type { SignState, SignView } from '../../shared/sign';
import type { Store } from '../companion/store';
import { useLook } from '../companion/use-look';
import { useTitle } from '../components/use-title';
import { SignMark } from './sign-mark';
import { useFillKeys } from './use-fill-keys';

/** The language beside the one of the app: whoever comes to the door may read either. */
const OTHER: Readonly<Record<Language, Language>> = { sv: 'en', en: 'sv' };

/** At the door it is work or leisure, whatever is done at work. */
const STATUS = { work: 'work', call: 'work', pause: 'pause', off: 'off' } as const satisfies Record<
  SignState,
  string
>;

/** The door sign: one word to be read from three metres, what there is to add, and the same in the other language. */
export function SignWindow(props: {
  readonly store: Store<SignView>;
  readonly fill: (how: SignFill) => void;
}): ReactNode {
  const { store, fill } = props;
  const view = useSyncExternalStore(store.subscribe, store.read);
  const language = view?.language ?? 'sv';
  const t = useMemo(() => translator(language), [language]);
  useTitle(t('sign.title'));
  useLook(view === null ? null : { ...view, status: STATUS[view.sign.state] });
  useFillKeys(fill);
  if (view === null) return null;
  const own = wordsOf(view, language);
  const other = wordsOf(view, OTHER[language]);
  return (
    <main className="sign" data-sign={view.sign.state}>
      <SignMark state={view.sign.state} />
      <h1>{own.title}</h1>
      {own.detail !== null && <p className="sign-detail">{own.detail}</p>}
      <div className="sign-other" lang={OTHER[language]}>
        <p>{other.title}</p>
        {other.detail !== null && <p>{other.detail}</p>}
      </div>
      <button type="button" className="button sign-fill" onClick={() => fill('toggle')}>
        {t('sign.fill')}
      </button>
    </main>
  );
}

function wordsOf({ sign, zone }: SignView, language: Language): SignWords {
  return signWords(sign, translator(language), formatter(language, zone));
}
