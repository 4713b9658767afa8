import type * as Electron from 'electron';
import { StandinEvent, StrictEmitter } from '../event';
import { settings } from '../settings';

/** A notification that was shown, for a test to look at. */
export interface ShownNotification {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly isSilent: boolean;
  readonly actions: readonly string[];
  readonly isOpen: boolean;
}

const shown = new Map<number, Notification>();
let lastId = 0;

/** Electron's `Notification`: recorded, never drawn. Off by default, so that the app takes its other backend. */
export class Notification extends StrictEmitter {
  title: string;
  subtitle: string;
  body: string;
  silent: boolean;
  hasReply = false;
  replyPlaceholder = '';
  timeoutType: 'default' | 'never';
  urgency: 'normal' | 'critical' | 'low';
  actions: Electron.NotificationAction[];
  sound = '';
  closeButtonText = '';
  toastXml = '';
  readonly number: number;
  #isOpen = false;

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super('Notification');
    this.title = options.title ?? '';
    this.subtitle = options.subtitle ?? '';
    this.body = options.body ?? '';
    this.silent = options.silent ?? false;
    this.timeoutType = options.timeoutType ?? 'default';
    this.urgency = options.urgency ?? 'normal';
    this.actions = options.actions ?? [];
    lastId += 1;
    this.number = lastId;
  }

  static isSupported(): boolean {
    return settings.hasNotifications;
  }

  show(): void {
    if (!Notification.isSupported()) return;
    shown.set(this.number, this);
    this.#isOpen = true;
    setImmediate(() => this.emit('show', new StandinEvent()));
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    setImmediate(() => this.emit('close', new StandinEvent()));
  }

  /** The notification as data. */
  model(): ShownNotification {
    const actions = this.actions.map(({ text }) => text ?? '');
    const { number: id, title, body, silent: isSilent } = this;
    return { id, title, body, isSilent, actions, isOpen: this.#isOpen };
  }

  /** The person clicks it, or one of its buttons. */
  press(action?: number): void {
    if (action === undefined) this.emit('click', new StandinEvent());
    else
      this.emit(
        'action',
        Object.assign(new StandinEvent(), { actionIndex: action, selectionIndex: -1 }),
        action,
        -1,
      );
    this.close();
  }
}

/** Every notification shown so far. */
export const notificationArea = {
  all: (): ShownNotification[] => [...shown.values()].map((notification) => notification.model()),
  get: (id: number): Notification | undefined => shown.get(id),
};
