import type { Stop } from '../../shared/time/moment';
import type { Remote } from '../presence/dbus/bus';
import { PROPERTIES } from '../presence/dbus/service';
import type { BusSupply } from '../presence/dbus/supply';
import { listenOn } from './bus-ears';
import { watchFlag, type ServiceFlag } from './service-flag';

/** The status of at-spi2-core's launcher (bus/at-spi-bus-launcher.c), which every desktop uses. */
const STATUS: Remote = { service: 'org.a11y.Bus', path: '/org/a11y/bus', interface: 'org.a11y.Status' };
/**
 * The desktop's setting "screen reader", as the launcher tells it. `IsEnabled` beside it is no sign: it stays true once
 * anything has asked for accessibility.
 */
const ENABLED: ServiceFlag = {
  remote: STATUS,
  property: 'ScreenReaderEnabled',
  signals: [{ from: { ...STATUS, interface: PROPERTIES }, member: 'PropertiesChanged' }],
};
/** Orca's own names while it runs, from version 49 and from 51 (its src/orca/dbus_service.py): started by hand it sets nothing. */
const ORCA = ['org.gnome.Orca.Service', 'org.gnome.Orca1.Service'] as const;

/**
 * Hears whether a screen reader is on: once soon, and at every change. What cannot be told is no. A bus that was lost is not
 * looked for again.
 */
export function watchScreenReader(supply: BusSupply, heard: (isOn: boolean) => void): Stop {
  const told = new Map<string, boolean>();
  let before: boolean | null = null;
  const tell = (source: string, says: boolean): void => {
    told.set(source, says);
    const isOn = [...told.values()].includes(true);
    // No is what all have said.
    if (isOn === before || (!isOn && told.size < 1 + ORCA.length)) return;
    before = isOn;
    heard(isOn);
  };
  const { stop } = watchFlag(supply, ENABLED, (value) => {
    tell(ENABLED.property, value === true);
  });
  const stopOrca = listenOn(supply, {
    async begin(bus, keep) {
      for (const name of ORCA)
        keep(
          await bus.watchOwner(name, (isThere) => {
            tell(name, isThere);
          }),
        );
    },
    lost() {
      for (const name of ORCA) tell(name, false);
    },
  });
  return () => {
    stop();
    stopOrca();
  };
}
