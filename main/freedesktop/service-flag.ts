import { z } from 'zod';
import type { Stop } from '../../shared/time/moment';
import { check } from '../checked';
import { DAEMON, type Bus, type Remote } from '../presence/dbus/bus';
import { one, PROPERTIES, variant } from '../presence/dbus/service';
import type { BusSupply } from '../presence/dbus/supply';
import { listenOn } from './bus-ears';

const valueSchema = one(variant(z.boolean()));

/** A property that is true or not, of a service that may come and go. */
export interface ServiceFlag {
  readonly remote: Remote;
  readonly property: string;
  /** The signals after which it may be another. */
  readonly signals: readonly { readonly from: Remote; readonly member: string }[];
}

export interface FlagWatch {
  readonly stop: Stop;
  /** Asks once more; what is learnt is heard, also when it is what it was. */
  readonly askAgain: () => void;
}

/**
 * Hears what a flag is: once soon, whenever its service comes or goes, and after each of its signals. False without the
 * service, which is not started, and where the answer makes no sense; `null` where it cannot be told.
 */
export function watchFlag(
  supply: BusSupply,
  flag: ServiceFlag,
  heard: (value: boolean | null) => void,
): FlagWatch {
  let isOver = false;
  let look = 0;
  /** The newest look has the word: what an older one learns comes too late. */
  const learn = async (bus: Bus): Promise<void> => {
    look += 1;
    const mine = look;
    const value = await read(bus, flag).catch(() => null);
    if (mine === look && !isOver) heard(value);
  };
  const cannotTell = (): void => {
    look += 1;
    if (!isOver) heard(null);
  };
  let ask = cannotTell;
  const stop = listenOn(supply, {
    async begin(bus, keep) {
      ask = () => void learn(bus);
      for (const { from, member } of flag.signals)
        keep(
          await bus.hear(from, member, () => {
            ask();
          }),
        );
      keep(
        await bus.watchOwner(flag.remote.service, () => {
          ask();
        }),
      );
    },
    lost() {
      ask = cannotTell;
      cannotTell();
    },
  });
  return {
    askAgain: () => {
      ask();
    },
    stop: () => {
      isOver = true;
      stop();
    },
  };
}

async function read(bus: Bus, { remote, property }: ServiceFlag): Promise<boolean> {
  const [isThere] = await bus.call(DAEMON, 'NameHasOwner', { signature: 's', values: [remote.service] });
  if (isThere !== true) return false;
  const args = { signature: 'ss', values: [remote.interface, property] };
  const value = check(valueSchema, await bus.call({ ...remote, interface: PROPERTIES }, 'Get', args));
  return value.success && value.data;
}
