import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { contract, type Contract } from '../../../shared/contract';

/** The messages a window may use: names of the contract, group by group. */
export type Allowed = { readonly [G in keyof Contract]?: readonly (keyof Contract[G] & string)[] };

/**
 * Puts the allowed messages of the contract into the page as `window.arbetsro`. SECURITY: the page gets functions for
 * these channels and nothing of Electron (checklist 20).
 */
export function expose(allowed: Allowed): void {
  const api: Record<string, Record<string, unknown>> = {};
  for (const [group, messages] of Object.entries(contract)) {
    const names: readonly string[] = Object.entries(allowed).find(([name]) => name === group)?.[1] ?? [];
    const kinds: Readonly<Record<string, Message>> = messages;
    for (const [name, { kind }] of Object.entries(kinds)) {
      if (names.includes(name)) (api[group] ??= {})[name] = bridge(`${group}.${name}`, kind);
    }
  }
  contextBridge.exposeInMainWorld('arbetsro', api);
}

interface Message {
  readonly kind: 'invoke' | 'tell' | 'push';
}

function bridge(channel: string, kind: Message['kind']): unknown {
  switch (kind) {
    case 'invoke':
      return (argument: unknown) => ipcRenderer.invoke(channel, argument);
    case 'tell':
      return (argument: unknown) => {
        ipcRenderer.send(channel, argument);
      };
    case 'push':
      return (listener: (argument: unknown) => void) => {
        // The event object holds the sender and stays here.
        const hear = (_event: IpcRendererEvent, argument: unknown): void => {
          listener(argument);
        };
        ipcRenderer.on(channel, hear);
        return () => {
          ipcRenderer.removeListener(channel, hear);
        };
      };
  }
}
