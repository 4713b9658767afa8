/** What has to be known of this machine to ask it. */
export interface Machine {
  /** Where Windows lies, such as `C:\Windows`: its programs are started by their full path, never found on the PATH. */
  readonly systemRoot: string;
  /** Our own program, which counts for nothing. */
  readonly program: string;
  /** Our own process. */
  readonly pid: number;
}

/** The machine that the app runs on. */
export function thisMachine({ env, execPath, pid }: NodeJS.Process): Machine {
  return { systemRoot: env['SystemRoot'] ?? String.raw`C:\Windows`, program: execPath, pid };
}
