import { createRequire } from 'node:module';
import { Notification } from 'electron';
import type { Stop } from '../../shared/time/moment';
import { FreedesktopNotifier } from '../freedesktop/notifications';
import type { Log } from '../log';
import type { Message, Notifier } from '../notifier';
import type { BusSupply } from '../presence/dbus/supply';

/**
 * Electron's own notifications; where they are not supported, or the system refuses one (an unsigned macOS build),
 * node-notifier takes over, without buttons and without taking away. Messages are silent: sound is a setting of its own.
 * Buttons there are on Windows and macOS (signed, and set to alerts); on Linux `freedesktop/notifications.ts` goes first.
 */
export function createNotifier(icon: string, log: Log, bus: BusSupply | null): Notifier {
  const electron = electronNotifier(icon, log);
  return bus === null ? electron : new FreedesktopNotifier({ supply: bus, otherwise: electron, icon, log });
}

function electronNotifier(icon: string, log: Log): Notifier {
  const fallback = (message: Message): Stop => {
    showWithNodeNotifier(message, icon, log);
    return () => undefined;
  };
  if (!Notification.isSupported()) return { show: fallback };
  // A notification that is garbage collected loses its click.
  const shown = new Set<Notification>();
  return {
    show(message) {
      const { title, body, buttons = [] } = message;
      const actions = buttons.map(({ label }) => ({ type: 'button' as const, text: label }));
      const notification = new Notification({ title, body, silent: true, icon, actions });
      const forget = (): void => {
        shown.delete(notification);
      };
      notification.on('click', () => {
        forget();
        message.onClick();
      });
      notification.on('action', ({ actionIndex }) => {
        forget();
        buttons[actionIndex]?.onClick();
      });
      notification.on('close', forget);
      notification.on('failed', (_event, error) => {
        forget();
        log(`notification refused by the system: ${error}`);
        fallback(message);
      });
      shown.add(notification);
      notification.show();
      return () => {
        forget();
        notification.close();
      };
    },
  };
}

/** The part of node-notifier that is used here; its CommonJS module is loaded when first needed. */
interface NodeNotifier {
  notify(
    options: { title: string; message: string; icon: string; sound: boolean; wait: boolean },
    done: (error: Error | null, response: string) => void,
  ): void;
}

function showWithNodeNotifier(message: Message, icon: string, log: Log): void {
  try {
    const notifier: NodeNotifier = createRequire(import.meta.url)('node-notifier') as NodeNotifier;
    const options = { title: message.title, message: message.body, icon, sound: false, wait: true };
    notifier.notify(options, (error, response) => {
      if (error !== null) log(`notification not shown: ${error.message}`);
      else if (response === 'activate') message.onClick();
    });
  } catch (error) {
    log(`notification not shown: ${String(error)}`);
  }
}
