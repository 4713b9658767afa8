type Listener = (event: unknown, ...words: readonly unknown[]) => unknown;

/** What main has registered with Electron, by channel. */
const heard = { answers: new Map<string, Listener>(), told: new Map<string, Listener>() };

/** Stands in for `electron` where main registers its channels: it keeps them, so that they can be called. */
export const ipcMain = {
  handle: (channel: string, listener: Listener): void => void heard.answers.set(channel, listener),
  on: (channel: string, listener: Listener): void => void heard.told.set(channel, listener),
};
export const protocol = { registerSchemesAsPrivileged: (): void => undefined };

/** Takes out what was registered since it was last taken. */
export function takeRegistered(): {
  readonly answers: ReadonlyMap<string, Listener>;
  readonly told: ReadonlyMap<string, Listener>;
} {
  const taken = { answers: new Map(heard.answers), told: new Map(heard.told) };
  heard.answers.clear();
  heard.told.clear();
  return taken;
}
