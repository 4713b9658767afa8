import type { Command } from '../../shared/companion/commands';
import type { Stop } from '../../shared/time/moment';
import type { Asking } from './asking';
import type { Notifier } from '../notifier';

/** Asks by notification, one question at a time; a question that is over is taken away. */
export class Asker {
  readonly #notifier: Notifier;
  readonly #command: (command: Command) => void;
  #shown: { readonly key: string; readonly close: Stop } | null = null;

  constructor(notifier: Notifier, command: (command: Command) => void) {
    this.#notifier = notifier;
    this.#command = command;
  }

  /** Shows the question of the moment; `null` for none. */
  follow(asking: Asking | null): void {
    if (asking?.key === this.#shown?.key) return;
    this.#shown?.close();
    this.#shown = asking === null ? null : { key: asking.key, close: this.#show(asking) };
  }

  #show({ title, body, answers }: Asking): Stop {
    return this.#notifier.show({
      title,
      body,
      // Where a desktop shows no buttons, a click leads to Today, which has the same.
      onClick: () => {
        this.#command({ type: 'app.open', page: 'today' });
      },
      buttons: answers.map(({ label, command }) => ({
        label,
        onClick: () => {
          this.#command(command);
        },
      })),
    });
  }
}
