import type { Stop } from '../../shared/time/moment';

/** The last thing that main sent; a view draws it and keeps none of its own. */
export interface Store<T> {
  /** `null` until main has answered. */
  readonly read: () => T | null;
  readonly subscribe: (listener: () => void) => Stop;
}

/** Where main is asked for it as it is now, and tells what it became. */
export interface Told<T> {
  readonly read: () => Promise<T>;
  readonly changed: (listener: (state: T) => void) => Stop;
}

/** Listens to main from now on and asks once for the state as it is, which a newer push wins over. */
export function createStore<T>(told: Told<T>): Store<T> {
  let state: T | null = null;
  const listeners = new Set<() => void>();
  const take = (next: T): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  told.changed(take);
  void told.read().then((first) => {
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
