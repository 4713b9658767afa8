import { diagnosticsOf, type Diagnostics } from '../shared/diagnostics/diagnostics';
import type { ViewState } from '../shared/contract';
import type { Clock } from '../shared/time/moment';
import type { Companion } from './companion';
import type { Hooks } from './hooks/hooks';
import type { PresenceWatch } from './presence/presence';

/** What is looked at. */
export interface Diagnosed {
  readonly companion: Companion;
  readonly clock: Clock;
  readonly version: string;
  readonly platform: ViewState['platform'];
  readonly hooks: Hooks;
  /** `null` while nothing watches the computer. */
  readonly presence: () => PresenceWatch | null;
  /** A start after others that failed: the file of hooks is left alone. */
  readonly isCareful: boolean;
}

/** Says how the app and what it asks are doing, with what the file of hooks says now. */
export async function diagnose(diagnosed: Diagnosed): Promise<Diagnostics> {
  const { companion, clock, version, platform, hooks, presence, isCareful } = diagnosed;
  if (!isCareful) await hooks.look();
  const providers = presence()?.standings() ?? [];
  const system = { version, platform, providers, hooks: hooks.report() };
  return diagnosticsOf(companion.state, clock.now(), system);
}
