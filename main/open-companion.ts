import { randomBytes } from 'node:crypto';
import type { Chance } from '../shared/chance';
import { startCompanion } from '../shared/companion';
import type { PolicyReading } from '../shared/policy/policy';
import { addDays, localDate, monthOf } from '../shared/time/calendar';
import type { Clock } from '../shared/time/moment';
import { Companion, type CompanionPorts } from './companion';
import type { Log } from './log';
import { nodeDisk } from './store/disk';
import { openStore, type OpenedStore } from './store/open-store';

/** This month and the last are enough to go on with: yesterday's words and a day that nobody ended. */
export function openData(
  dataFolder: string,
  machineFolder: string,
  clock: Clock,
  log: Log,
): Promise<OpenedStore> {
  const { wall, zone } = clock.now();
  const today = localDate(wall, zone);
  const thisMonth = monthOf(today);
  const months = [monthOf(addDays(`${thisMonth}-01`, -1)), thisMonth, monthOf(addDays(today, 1))];
  return openStore({ dataFolder, machineFolder, disk: nodeDisk, clock, months: [...new Set(months)], log });
}

/** The companion as the data left it, and as an organisation has set it. */
export function createCompanion(
  opened: OpenedStore,
  policy: PolicyReading,
  ports: Omit<CompanionPorts, 'keep'>,
): Companion {
  const { settings, content, guides, people, team, events, pulse, store } = opened;
  const at = ports.clock.now();
  const kept = { settings, content, guides, people, team };
  const state = startCompanion({ ...kept, policy, events, pulse, at, seed: trueChance() });
  return new Companion(state, { ...ports, keep: store });
}

/** Truly random bits to begin with. */
export function trueChance(): Chance {
  const bytes = randomBytes(16);
  return [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8), bytes.readInt32LE(12)];
}
