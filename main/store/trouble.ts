import type { DataNotice } from '../../shared/companion/inputs';
import type { Stop } from '../../shared/time/moment';

/** Tells the listeners about trouble with the data, and each state of not being saved once. */
export class Trouble {
  readonly #listeners = new Set<(notice: DataNotice) => void>();
  /** The number that was told last; `null` while everything is saved. */
  #told: number | null = null;

  listen(listener: (notice: DataNotice) => void): Stop {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(notice: DataNotice): void {
    for (const listener of this.#listeners) {
      try {
        listener(notice);
      } catch (error) {
        // A listener's defect must not stop the writing; the app's one handler of unexpected errors gets it.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  /** `events`: how many are in memory only; zero while it is settings alone or nothing yet. `null`: all is saved. */
  tellUnsaved(events: number | null): void {
    if (events === this.#told) return;
    this.#told = events;
    this.tell(events === null ? { type: 'saved' } : { type: 'not-saved', events });
  }
}
