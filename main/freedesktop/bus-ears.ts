import type { Stop } from '../../shared/time/moment';
import type { Bus } from '../presence/dbus/bus';
import type { BusSupply } from '../presence/dbus/supply';

interface BusEars {
  /** Begins to listen; what it keeps is stopped with the listening, at once where that is over already. */
  readonly begin: (bus: Bus, keep: (stop: Stop) => void) => Promise<void>;
  /** The bus cannot be had, does not do what it was asked, or is gone. It may be said more than once. */
  readonly lost: () => void;
}

/** Listens on a bus until it is stopped. A bus that is lost is not looked for again: who wants that listens anew. */
export function listenOn(supply: BusSupply, { begin, lost }: BusEars): Stop {
  let isOver = false;
  const stops = new Set<Stop>();
  const keep = (stop: Stop): void => {
    if (isOver) stop();
    else stops.add(stop);
  };
  const listen = async (): Promise<void> => {
    const bus = await supply.get();
    if (isOver) return;
    keep(bus.onLost(lost));
    await begin(bus, keep);
  };
  listen().catch(() => {
    if (!isOver) lost();
  });
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}
