import type { ArbetsroApi, ViewState } from '../../shared/contract';
import type { Stop } from '../../shared/time/moment';

/** The last state that main sent; a view draws it and keeps none of its own. */
export interface CompanionStore {
  /** `null` until main has answered. */
  readonly read: () => ViewState | null;
  readonly subscribe: (listener: () => void) => Stop;
}

/** Listens to main from now on and asks once for the state as it is, which a newer push wins over. */
export function createCompanionStore(api: ArbetsroApi): CompanionStore {
  let state: ViewState | null = null;
  const listeners = new Set<() => void>();
  const take = (next: ViewState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  api.companion.changed(take);
  void api.companion.read().then((first) => {
    if (state === null) take(first);
  });
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
