import type { Snapshot } from '../../shared/companion/snapshot';
import { standingOf } from '../../shared/policy/merge';
import { policyOf } from '../../shared/policy/policy';
import type { LoginItem } from './autostart';
import type { LoginFile } from './login-file';

/** What an organisation says of the start at login, while it holds. */
export interface LoginWord {
  readonly on: boolean;
  readonly locked: boolean;
}

/** Its lock; else its proposal, where the person has not chosen otherwise and the first run, which shows it, is over. */
export function loginWord({ settings, policy }: Pick<Snapshot, 'settings' | 'policy'>): LoginWord | null {
  const said = policyOf(policy);
  const standing = said === null ? null : standingOf('startAtLogin', settings, said);
  const on = settings.startAtLogin;
  if (standing === 'locked') return { on, locked: true };
  return standing === 'default' && settings.welcomed ? { on, locked: false } : null;
}

/** Brings the system in line when an organisation says another thing of the start at login, or nothing any more. */
export class OrganisationLogin {
  readonly #item: LoginItem;
  readonly #file: Pick<LoginFile, 'read' | 'write'>;

  constructor(item: LoginItem, file: Pick<LoginFile, 'read' | 'write'>) {
    this.#item = item;
    this.#file = file;
  }

  /**
   * `word` is what holds now, `inForce` whether the app is to start at login. A lock is set whatever the system has. All else is set
   * once, and not over what the person switched off in the system. Rejects as the system does.
   */
  async follow(word: LoginWord | null, inForce: boolean): Promise<void> {
    const said = word?.on ?? null;
    const before = await this.#file.read();
    if (word?.locked === true) await this.#item.set(word.on);
    else if (said !== before && !(inForce && (await this.#item.read()) === 'off-in-system'))
      await this.#item.set(inForce);
    if (said !== before) await this.#file.write(said);
  }
}
