import { MINUTE } from '../../shared/time/moment';
import { settle } from '../support/simulated-clock';
import type { Desk } from '../store/desk';
import type { Cut, ModelDisk, Operation } from '../store/model-disk';
import type { Fault } from './faults';
import type { Scenario } from './scenario';

/** What was found wrong after a fault. */
export type Harm =
  /** Something that had been confirmed is not there. */
  | 'lost'
  /** Neither the old state nor the new. */
  | 'third state'
  | 'start-up failed';

export interface Try {
  readonly scenario: string;
  readonly fault: string;
  readonly place: Operation;
  /** Where and how, for whom it has to be found. */
  readonly at: string;
  readonly harm: Harm | null;
}

export interface Options {
  /** A change of the disk that a test makes on purpose, such as a sync that does nothing. */
  readonly weaken?: (disk: ModelDisk) => void;
  /** Only each n-th call, counted from this one on. */
  readonly every?: number;
  readonly from?: number;
}

/** Lets a fault strike each call of a scenario in turn, and looks what the next start finds. */
export async function tryEverywhere(
  scenario: Scenario,
  fault: Fault,
  { weaken = () => undefined, every = 1, from = 0 }: Options = {},
): Promise<readonly Try[]> {
  const whole = scenario.desk();
  weaken(whole.disk);
  await work(scenario, whole, () => undefined);
  const tries: Try[] = [];
  for (const [index, { operation }] of whole.disk.calls.entries()) {
    if (index % every !== from % every) continue;
    const desk = scenario.desk();
    weaken(desk.disk);
    fault.strike(desk.disk, index);
    let confirmed = 0;
    await Promise.race([work(scenario, desk, (step) => (confirmed = step)), desk.disk.dead]);
    await settle(2);
    const struck = desk.disk;
    const look = async (leaves: Cut, least: number, when: string): Promise<void> => {
      desk.disk = struck.restarted(leaves);
      const harm = await harmIn(scenario, desk, least);
      const at = `${scenario.name}: ${fault.name}, call ${index} (${operation} ${struck.calls[index]?.path}), ${leaves}${when}`;
      tries.push({ scenario: scenario.name, fault: fault.name, place: operation, at, harm });
    };
    for (const leaves of fault.leaves) await look(leaves, confirmed, '');
  }
  return tries;
}

/** Opens and takes the steps; the fault may strike in any of it. `tell` hears of each step that was confirmed. */
async function work(scenario: Scenario, desk: Desk, tell: (step: number) => void): Promise<void> {
  const opened = { ...(await desk.open()), disk: desk.disk };
  for (const [at, step] of scenario.steps.entries()) if (await desk.until(step(opened))) tell(at + 1);
  await desk.clock.advanceAndSettle(MINUTE);
}

async function harmIn(scenario: Scenario, desk: Desk, confirmed: number): Promise<Harm | null> {
  try {
    const state = scenario.states.indexOf(scenario.shown(await desk.open()));
    if (state === -1) return 'third state';
    if (state < confirmed) return 'lost';
    return scenario.wrong?.(desk, state) == null ? null : 'third state';
  } catch {
    return 'start-up failed';
  }
}
