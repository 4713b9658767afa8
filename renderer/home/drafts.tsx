import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

type Drafts = Map<string, unknown>;

/** Of a date such as `2026-11-23`, in UTF-16 units. */
const DAY_LENGTH = 10;

const DraftsContext = createContext<Drafts | null>(null);

/** Keeps what was typed but not saved while the person looks at another page of the window. */
export function DraftsProvider(props: { readonly children: ReactNode }): ReactNode {
  const [drafts] = useState<Drafts>(() => new Map());
  return <DraftsContext value={drafts}>{props.children}</DraftsContext>;
}

/** Drops what was typed about days that are no more; the key of a draft ends with its day. */
export function useDropDrafts(): (isGone: (day: string) => boolean) => void {
  const drafts = useContext(DraftsContext);
  return useCallback(
    (isGone) => {
      for (const key of drafts?.keys() ?? []) if (isGone(key.slice(-DAY_LENGTH))) drafts?.delete(key);
    },
    [drafts],
  );
}

/** State that survives a change of page. `key` names the form and ends with the day, as `plan 2026-11-23`; `isDraft` guards what comes back. */
export function useDraft<T>(
  key: string,
  initial: () => T,
  isDraft: (value: unknown) => value is T,
): readonly [draft: T, change: (next: T) => void, clear: () => void] {
  const drafts = useContext(DraftsContext);
  const [draft, setDraft] = useState<T>(() => {
    const kept = drafts?.get(key);
    return isDraft(kept) ? kept : initial();
  });
  const change = useCallback(
    (next: T) => {
      drafts?.set(key, next);
      setDraft(next);
    },
    [drafts, key],
  );
  const clear = useCallback(() => {
    drafts?.delete(key);
  }, [drafts, key]);
  return [draft, change, clear];
}
