/**
 * The number of an X display of this machine, such as `:0`, `:0.0` or `unix:0`, in digits; `null` for what is none, such as
 * the TCP display `localhost:10.0` that SSH forwards.
 */
export function localDisplay(display: string): string | null {
  return /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display)?.[1] ?? null;
}

/** The file of an X server's socket. */
export function xSocket(number: string): string {
  return `/tmp/.X11-unix/X${number}`;
}
