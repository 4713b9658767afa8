/**
 * What sync programs put between a file's name and its ending when two machines wrote it at once. Whatever else stands there
 * was put by somebody else, and is no copy.
 */
const MARKS: readonly RegExp[] = [
  // Syncthing: `.sync-conflict-20261129-101112-D4LGQYW`.
  /\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]+)?$/,
  // Nextcloud: ` (conflicted copy 2026-11-29 101112)`; Dropbox: ` (Annas dator's conflicted copy 2026-11-29)`. Both in the
  // language of their user.
  / \([^()]*(conflic|konflikt|conflit|motstridig|ristiriit)[^()]*\)$/i,
  // ownCloud until 2.4: `_conflict-20261129-101112`.
  /_conflict-[\w-]+$/,
  // OneDrive: `-` and the name of the computer, which Windows writes in capitals.
  /-(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{0,14}$/,
  // Google Drive and OneDrive: ` (1)`; iCloud: ` 2`.
  / \(\d{1,3}\)$/,
  / \d{1,3}$/,
];
const NAME = /^(\d{4}-(?:0[1-9]|1[0-2])(?:\.side)?|[a-z]+)([^a-z].*)\.json$/;

/**
 * The file of the data folder that a file of this name is a sync program's copy of, without its ending: `2026-11`, `guides`.
 * `null` for the files themselves, and for what bears no sync program's mark.
 */
export function copiedFrom(name: string): string | null {
  // macOS takes letters with marks apart.
  const [, file = null, marks = ''] = NAME.exec(name.normalize('NFC')) ?? [];
  let rest = marks;
  // A copy of a copy has two.
  for (let mark = markOf(rest); mark !== null; mark = markOf(rest)) rest = rest.slice(0, -mark.length);
  return rest === '' ? file : null;
}

function markOf(name: string): string | null {
  for (const mark of MARKS) {
    const found = mark.exec(name);
    if (found !== null) return found[0];
  }
  return null;
}
