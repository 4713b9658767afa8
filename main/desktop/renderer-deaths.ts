import type { Snapshot } from '../../shared/companion/snapshot';
import { REVIVALS } from '../../shared/trouble/policy';

/** Counts the renderers that died while the same thing shows, so that its windows come back, but not for ever. */
export class RendererDeaths {
  #shown = '';
  #count = 0;

  /** Begins anew when something else shows, or nothing. */
  follow(snapshot: Snapshot): void {
    const shown = nameOf(snapshot);
    if (shown !== this.#shown) this.#count = 0;
    this.#shown = shown;
  }

  /** Counts one, and answers whether it is the one after which no window is made any more. */
  note(snapshot: Snapshot): boolean {
    this.follow(snapshot);
    this.#count += 1;
    return this.#count === REVIVALS + 1;
  }

  /** No window is made any more for what shows now. */
  giveUp(snapshot: Snapshot): void {
    this.follow(snapshot);
    this.#count = REVIVALS + 1;
  }

  /** What shows now has no windows any more. */
  areTooMany(snapshot: Snapshot): boolean {
    return nameOf(snapshot) === this.#shown && this.#count > REVIVALS;
  }
}

/** The same as long as the same thing shows. Times are left out: they move when the clock is set. */
function nameOf({ break: running, nudge, prompt, pauseOver, meetingOver, longCall }: Snapshot): string {
  return JSON.stringify([
    running?.id,
    ...[nudge?.kind, prompt, pauseOver?.kind, meetingOver?.planned, longCall?.reason],
  ]);
}
