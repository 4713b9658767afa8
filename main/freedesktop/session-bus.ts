import type { Clock } from '../../shared/time/moment';
import { sessionAddress } from '../presence/dbus/address';
import { BusSupply } from '../presence/dbus/supply';

/** The bus of the person's session, for what the desktop's own services do; `null` on systems that have none. */
export function openSessionBus(clock: Clock): BusSupply | null {
  return process.platform === 'linux' ? new BusSupply(sessionAddress(process.env), clock) : null;
}
