let text = '';

/** Electron's `clipboard`, for text, in memory: the person's own clipboard is left alone. */
export const clipboard = {
  readText: (): Promise<string> => Promise.resolve(text),
  writeText(written: string): Promise<void> {
    text = written;
    return Promise.resolve();
  },
  clear(): void {
    text = '';
  },
};
