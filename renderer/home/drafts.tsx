import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

type Drafts = Map<string, unknown>;

const DraftsContext = createContext<Drafts | null>(null);

/** Keeps what was typed but not saved while the person looks at another page of the window. */
export function DraftsProvider(props: { readonly children: ReactNode }): ReactNode {
  const [drafts] = useState<Drafts>(() => new Map());
  return <DraftsContext value={drafts}>{props.children}</DraftsContext>;
}

/** State that survives a change of page. `key` should name the form and the day; `isDraft` guards what comes back. */
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
