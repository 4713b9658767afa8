import type { Signals } from '../shared/companion/signals';
import type { Companion } from './companion';

/**
 * Asks afresh what tells of calls, and hands the answer on. Who cannot tell says nothing: after a second without an answer
 * the companion goes on in words alone (B12).
 */
export async function askSensors(
  companion: Pick<Companion, 'tell'>,
  ask: () => Promise<Signals>,
): Promise<void> {
  const signals = await ask().catch(() => null);
  if (signals !== null) await companion.tell({ type: 'signals', signals, fresh: true });
}
