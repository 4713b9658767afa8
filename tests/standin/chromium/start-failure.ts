/** How a Chromium ended that never answered. */
export interface Ending {
  readonly path: string;
  /** Its exit code or signal, or what kept it from being started at all. */
  readonly how: string;
  /** The last of what it wrote on stderr. */
  readonly said: string;
  readonly display: string | undefined;
}

/** Said when Chromium goes on without its sandbox. */
export const WITHOUT_SANDBOX = [
  "Chromium's sandbox cannot start here: this account may not make user namespaces. So it is in a chroot, in many containers,",
  'and where the system keeps them to installed programs. Chromium goes on without its sandbox, for the pages of Arbetsro alone:',
  'no name resolves in it, so it loads nothing from a network.',
].join('\n');

/** Chromium that did not start, as a sentence for the person at the terminal. */
export class StartFailure extends Error {
  /** Nothing was wrong but that Chromium has no way to build its sandbox for this account. */
  readonly lacksSandbox: boolean;

  constructor(ending: Ending) {
    super(reason(ending));
    this.name = 'StartFailure';
    this.lacksSandbox = ending.said.includes('No usable sandbox');
  }
}

function reason({ path, how, said, display }: Ending): string {
  const library = /error while loading shared libraries: ([^\s:]+)/.exec(said)?.[1];
  if (library !== undefined)
    return `${path} needs ${library}, which this system does not have. Install the package that holds it (on Debian and Ubuntu "apt-file search ${library}" names it), or Chromium as a package, which brings what it needs.`;
  if (/Missing X server|cannot open display|platform failed to initialize/iu.test(said))
    return `${path} cannot open the display ${display ?? ''}. Is it there, and may this account use it? Without DISPLAY and WAYLAND_DISPLAY in the environment Arbetsro runs unseen.`;
  const last = said.trim().split('\n').at(-1) ?? '';
  return `${path} ended before it answered (${how})${last === '' ? ', and said nothing' : `; it said last: ${last}`}`;
}
