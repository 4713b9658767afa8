import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Command, Refusal } from '../../shared/companion/commands';
import type { Snapshot } from '../../shared/companion/snapshot';
import type { ArbetsroApi, ViewState } from '../../shared/contract';
import { translator, type Translate } from '../../shared/messages';
import { formatter, type Format } from '../../shared/messages/format';
import type { Store } from './store';
import { useLook } from './use-look';
import { useNarrow } from './use-narrow';

/** Letters of a word that is parted in every window: shorter ones fit on a line wherever the app shows them. */
const LONG_WORD = 21;
/** Letters of a word that is parted in a narrow one, in Swedish: the patterns know no other language. */
const SHORT_WORD = 13;

/** Puts soft hyphens into words of `shortest` letters and more. */
export type Parter = (text: string, shortest: number) => string;

/** What every component may use: the state, its words, and the one way to ask for something. */
export interface Companion {
  readonly api: ArbetsroApi;
  readonly view: ViewState;
  readonly snapshot: Snapshot;
  readonly t: Translate;
  readonly format: Format;
  /** Lets long words of what somebody wrote be parted, with a hyphen. For what is shown, not for what is copied. */
  readonly hyphenate: (text: string) => string;
  /** The same for the app's own words, which have room in all but narrow windows. */
  readonly hyphenateOwn: (text: string) => string;
  /** Asks main; answers whether it was done. A refusal is kept in `refusal` for the window to show. */
  readonly send: (command: Command) => Promise<boolean>;
  readonly refusal: Refusal | 'unexpected' | null;
  readonly clearRefusal: () => void;
}

const CompanionContext = createContext<Companion | null>(null);

/** Hands the state and its helpers down; draws nothing until main has answered. */
export function CompanionProvider(props: {
  readonly api: ArbetsroApi;
  readonly store: Store<ViewState>;
  readonly parter: Parter;
  readonly children: ReactNode;
}): ReactNode {
  const { api, store, parter, children } = props;
  const view = useSyncExternalStore(store.subscribe, store.read);
  const [refusal, setRefusal] = useState<Companion['refusal']>(null);
  const language = view?.language ?? 'sv';
  const zone = view?.snapshot.zone ?? 'UTC';
  const t = useMemo(() => translator(language), [language]);
  const format = useMemo(() => formatter(language, zone), [language, zone]);
  const isNarrow = useNarrow();
  const shortest = isNarrow && language === 'sv' ? SHORT_WORD : null;
  const hyphenate = useCallback((text: string) => parter(text, shortest ?? LONG_WORD), [parter, shortest]);
  const hyphenateOwn = useCallback(
    (text: string) => (shortest === null ? text : parter(text, shortest)),
    [parter, shortest],
  );
  const clearRefusal = useCallback(() => setRefusal(null), []);
  const send = useCallback(
    async (command: Command): Promise<boolean> => {
      setRefusal(null);
      try {
        const result = await api.companion.command(command);
        if (!result.ok) setRefusal(result.reason);
        return result.ok;
      } catch {
        setRefusal('unexpected');
        return false;
      }
    },
    [api],
  );
  useLook(
    view === null
      ? null
      : {
          language: view.language,
          theme: view.snapshot.settings.theme,
          status: view.snapshot.status.type,
        },
  );
  const words = useMemo(() => ({ t, format, hyphenate, hyphenateOwn }), [t, format, hyphenate, hyphenateOwn]);
  const companion = useMemo<Companion | null>(
    () =>
      view === null ? null : { api, view, snapshot: view.snapshot, ...words, send, refusal, clearRefusal },
    [api, view, words, send, refusal, clearRefusal],
  );
  if (companion === null) return null;
  return <CompanionContext value={companion}>{children}</CompanionContext>;
}

/** Shows the times of a day in the zone it was worked in, which may not be the one that the person is in now. */
export function InZone(props: { readonly zone: string; readonly children: ReactNode }): ReactNode {
  const { zone, children } = props;
  const companion = useCompanion();
  const here = useMemo<Companion>(
    () => ({
      ...companion,
      snapshot: { ...companion.snapshot, zone },
      format: formatter(companion.view.language, zone),
    }),
    [companion, zone],
  );
  return <CompanionContext value={here}>{children}</CompanionContext>;
}

/** The companion, inside a window's tree. */
export function useCompanion(): Companion {
  const companion = useContext(CompanionContext);
  if (companion === null) throw new Error('useCompanion outside CompanionProvider');
  return companion;
}
