import type { Stop } from '../shared/time/moment';

/** A short message of the system: what it says, and what a click on it or on one of its buttons does. */
export interface Message {
  readonly title: string;
  readonly body: string;
  readonly onClick: () => void;
  readonly buttons?: readonly { readonly label: string; readonly onClick: () => void }[];
}

/** The one way out for notifications. */
export interface Notifier {
  /** Shows a message and answers how to take it away. */
  show(message: Message): Stop;
}
