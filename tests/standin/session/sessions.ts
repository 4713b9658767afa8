import type * as Electron from 'electron';
import { appState } from '../system/app-state';
import { MainProtocol, PrivilegedSchemes, Protocol } from './protocol';
import { Session } from './session';

const schemes = new PrivilegedSchemes();

/** Electron's `protocol`: the handlers of the default session. */
export const protocol = new MainProtocol(schemes, () => appState.isReady);

const defaultSession = new Session(protocol);
const partitions = new Map<string, Session>();

/** Electron's `session`. */
export const session = {
  defaultSession,

  fromPartition(name: string, _options?: Electron.FromPartitionOptions): Session {
    if (name === '') return defaultSession;
    const known = partitions.get(name);
    if (known !== undefined) return known;
    const made = new Session(new Protocol(schemes));
    partitions.set(name, made);
    return made;
  },
};
