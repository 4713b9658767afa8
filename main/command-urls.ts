import type { Command, CommandResult } from '../shared/companion/commands';
import type { Snapshot } from '../shared/companion/snapshot';
import { commandOf, type ChangingCommand } from '../shared/desktop/command-url';
import { deedOf } from '../shared/desktop/url-deed';

/** What an `arbetsro:` address needs of the app. */
export interface CommandUrlPorts {
  readonly snapshot: () => Snapshot;
  readonly command: (command: Command) => Promise<CommandResult>;
  /** Asks the person; false for no. */
  readonly confirm: (command: ChangingCommand) => Promise<boolean>;
  readonly log: (line: string) => void;
}

/**
 * What the app does when it is given an `arbetsro:` address, by whomever. One question at a time: while one is asked, no
 * other address is heard.
 */
export class CommandUrls {
  readonly #ports: CommandUrlPorts;
  #isAsking = false;

  constructor(ports: CommandUrlPorts) {
    this.#ports = ports;
  }

  /** Takes an address. SECURITY: it may come from any page, so the log has no word of it. */
  async hear(url: string): Promise<void> {
    const { snapshot, command, confirm, log } = this.#ports;
    if (this.#isAsking) return;
    const asked = commandOf(url);
    if (asked === null) {
      log('address not understood');
      // Who opens the program by a link that means nothing has opened the program.
      await command({ type: 'app.open', page: null });
      return;
    }
    const deed = deedOf(asked, snapshot());
    switch (deed.type) {
      case 'nothing':
        return;
      case 'do':
        await command(deed.command);
        return;
      case 'ask':
        this.#isAsking = true;
        try {
          const isWanted = await confirm(deed.command);
          // The question may have stood for hours.
          if (isWanted && deedOf(deed.command, snapshot()).type === 'ask') await command(deed.command);
        } catch (error) {
          log(`address not asked about: ${error instanceof Error ? error.name : 'unknown'}`);
        } finally {
          this.#isAsking = false;
        }
    }
  }
}
