import type { Snapshot } from '../../shared/companion/snapshot';
import { snapshotIn, type StateName } from './snapshots';

/** A companion that says what a test makes it say. */
export class Told {
  readonly watchers = new Set<(snapshot: Snapshot) => void>();
  #snapshot = snapshotIn('off');

  watch(watcher: (snapshot: Snapshot) => void): () => void {
    this.watchers.add(watcher);
    watcher(this.#snapshot);
    return () => this.watchers.delete(watcher);
  }

  become(state: StateName): void {
    this.#snapshot = snapshotIn(state);
    for (const watcher of this.watchers) watcher(this.#snapshot);
  }
}
