import { HOUR, type Clock } from '../../shared/time/moment';
import type { StartProgram } from './program';

/** Programs that are started in any one hour, at most: each costs a laptop more than a question on a bus. */
export const PROGRAMS_PER_HOUR = 60;

/** Starts no more than so many in an hour, whatever the system does; one too many has not run, and its provider fails. */
export function rationed(start: StartProgram, clock: Clock): StartProgram {
  let started: readonly number[] = [];
  return (command, args, ears) => {
    const { mono } = clock.now();
    started = started.filter((at) => mono - at < HOUR);
    if (started.length < PROGRAMS_PER_HOUR) {
      started = [...started, mono];
      return start(command, args, ears);
    }
    return clock.after(0, () => {
      ears.ended(null);
    });
  };
}
