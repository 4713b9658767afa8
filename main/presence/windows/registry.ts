import { SECOND, type Clock } from '../../../shared/time/moment';
import { outputOf, type StartProgram } from '../program';
import { polled, type SharedSource } from '../shared-source';
import { readConsentStore } from './consent-store';
import type { Machine } from './machine';
import type { Uses } from './uses';

/** `reg` can only be asked, so it is asked this often, ms: with the tries to start the watcher fewer than 60 programs an hour. */
export const LOOK_EVERY = 90 * SECOND;

export const CONSENT_STORE = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore`;

/** Windows' record of consent by `reg query`, one child process a look for all signals. */
export function registry(
  start: StartProgram,
  clock: Clock,
  { systemRoot, program }: Machine,
): SharedSource<Uses> {
  const reg = String.raw`${systemRoot}\System32\reg.exe`;
  return polled(clock, LOOK_EVERY, async () => {
    const printed = await outputOf(start, clock, reg, ['query', CONSENT_STORE, '/s']);
    return readConsentStore(printed, program);
  });
}
