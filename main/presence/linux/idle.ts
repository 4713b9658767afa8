import { z } from 'zod';
import { AWAY_AFTER } from '../../../shared/breaks/activity';
import { SECOND, type Clock } from '../../../shared/time/moment';
import type { Remote } from '../dbus/bus';
import { one, serviceProvider } from '../dbus/service';
import type { BusSupply } from '../dbus/supply';
import type { IdleReader } from '../idle';
import type { Provider } from '../provider';

/** Silence that Mutter tells of, ms: less than the lull in which a break may begin (B5). */
const MUTTER_TELLS_AFTER = 3 * SECOND;
const MUTTER: Remote = {
  service: 'org.gnome.Mutter.IdleMonitor',
  path: '/org/gnome/Mutter/IdleMonitor/Core',
  interface: 'org.gnome.Mutter.IdleMonitor',
};
const number = one(z.number());

/**
 * Idle time on GNOME by Mutter's own monitor (mutter, data/dbus-interfaces/org.gnome.Mutter.IdleMonitor.xml). An idle watch
 * tells when silence has lasted 3 s and stays; a user-active watch tells of the next input and is gone. Until the first
 * fires somebody is there, and between the two the last input is known: nothing is ever asked twice. Mutter lets no idle
 * watch fire while a program keeps the screen on: a film is watched.
 */
export function mutterIdle(bus: BusSupply, clock: Clock): Provider<IdleReader> {
  return serviceProvider<IdleReader>({
    name: 'mutter (idle)',
    bus,
    service: MUTTER.service,
    probe: (ask) => ask(MUTTER, 'GetIdletime', number),
    async follow({ report, keep, ask, hear, run }) {
      let silentSince: number | null = null;
      let idleWatch = 0;
      let activeWatch = 0;
      const now = (): number => elapsed(clock);
      const look = async (): Promise<void> => {
        const silence = await ask(MUTTER, 'GetIdletime', number);
        // What is known of a silence stays: Mutter's clock stands still while the machine sleeps.
        silentSince = silence < MUTTER_TELLS_AFTER ? null : (silentSince ?? now() - silence);
      };
      /** The look comes second: input before the watch was set is told by nothing else. */
      const awaitInput = async (): Promise<void> => {
        if (activeWatch === 0) activeWatch = await ask(MUTTER, 'AddUserActiveWatch', number);
        await look();
      };
      await hear(MUTTER, 'WatchFired', number, (id) => {
        if (id === activeWatch) {
          activeWatch = 0;
          silentSince = null;
        } else if (id === idleWatch) {
          silentSince ??= now() - MUTTER_TELLS_AFTER;
          run(awaitInput);
        }
      });
      keep(() => {
        for (const id of [idleWatch, activeWatch])
          if (id !== 0)
            void ask(MUTTER, 'RemoveWatch', z.unknown(), { signature: 'u', values: [id] }).catch(
              () => undefined,
            );
      });
      await look();
      idleWatch = await ask(MUTTER, 'AddIdleWatch', number, { signature: 't', values: [MUTTER_TELLS_AFTER] });
      await awaitInput();
      report({
        idle: () => (silentSince === null ? 0 : now() - silentSince),
        freshen: () => Promise.resolve(),
      });
    },
  });
}

const KDE: Remote = {
  service: 'org.kde.screensaver',
  path: '/ScreenSaver',
  interface: 'org.freedesktop.ScreenSaver',
};
/** An answer this old, ms, is still the truth: it was asked for just now. */
const FRESH = SECOND;
/** Two answers this close, ms, speak of the same input. */
const SAME_INPUT = SECOND;
/** A look that falls due when somebody would be away may be this late, ms, before it counts as a time that nobody watched. */
const LATE_LOOK = 30 * SECOND;

/**
 * Idle time on KDE by its screen locker's `GetSessionIdleTime`, in ms (kscreenlocker, interface.cpp; on Wayland it refuses).
 * Asked for under KDE's own name, because the desktop specification says seconds and others keep to that. It can only be
 * asked: `freshen` does, and between the questions nobody is taken to have left.
 */
export function kdeIdle(bus: BusSupply, clock: Clock): Provider<IdleReader> {
  return serviceProvider<IdleReader>({
    name: 'kde (idle)',
    bus,
    service: KDE.service,
    probe: (ask) => ask(KDE, 'GetSessionIdleTime', number),
    async follow({ report, failed, ask }) {
      let lastInput = 0;
      let heardAt = 0;
      /** The last input on the clock by which KDE counts, which stands still while the machine sleeps. */
      let inputAwake = -Infinity;
      const look = async (): Promise<void> => {
        const silence = await ask(KDE, 'GetSessionIdleTime', number);
        const awake = clock.now().mono - silence;
        heardAt = elapsed(clock);
        if (awake - inputAwake < SAME_INPUT) return;
        inputAwake = awake;
        lastInput = heardAt - silence;
      };
      let looking: Promise<void> | null = null;
      const freshen = (): Promise<void> => {
        looking ??= look()
          .catch((error: unknown) => {
            failed(error instanceof Error ? error : new Error(String(error)));
          })
          .finally(() => {
            looking = null;
          });
        return looking;
      };
      await look();
      report({ idle: () => silenceOf(elapsed(clock), lastInput, heardAt), freshen });
    },
  });
}

/**
 * Silence at `now`, given an answer of some age. Only a fresh one makes somebody away. After a time that nobody watched it
 * is said as it was, because anything less would be a sign of life within that time.
 */
export function silenceOf(now: number, lastInput: number, heardAt: number): number {
  const silence = now - lastInput;
  const isKnown = now - heardAt <= FRESH || heardAt - lastInput >= AWAY_AFTER;
  return isKnown || silence >= AWAY_AFTER + LATE_LOOK ? silence : Math.min(silence, AWAY_AFTER - 1);
}

/** Time that goes on while the machine sleeps, ms: silence lasts through that too. */
function elapsed(clock: Clock): number {
  const { boot, mono } = clock.now();
  return boot ?? mono;
}
