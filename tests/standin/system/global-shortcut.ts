const shortcuts = new Map<string, () => void>();

/** Electron's `globalShortcut`: remembered, and pressed by a test. */
export const globalShortcut = {
  register(accelerator: string, callback: () => void): boolean {
    if (shortcuts.has(accelerator)) return false;
    shortcuts.set(accelerator, callback);
    return true;
  },
  registerAll(accelerators: string[], callback: () => void): void {
    for (const accelerator of accelerators) this.register(accelerator, callback);
  },
  unregister(accelerator: string): void {
    shortcuts.delete(accelerator);
  },
  unregisterAll(): void {
    shortcuts.clear();
  },
  isRegistered: (accelerator: string): boolean => shortcuts.has(accelerator),
};

/** Presses a shortcut; false when the app has not registered it. */
export function pressShortcut(accelerator: string): boolean {
  const callback = shortcuts.get(accelerator);
  callback?.();
  return callback !== undefined;
}
