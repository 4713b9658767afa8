// `node scripts/release-notes.mjs 0.1.0`: what CHANGELOG.md says of a version, for the page of the release. Ends with 1 where it
// says nothing, so that no release goes out without a word.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHANGELOG = join(import.meta.dirname, '..', 'CHANGELOG.md');

/** The section of a version in a changelog, without its heading; `null` where there is none or it is empty. */
export function notesFor(changelog, version) {
  const lines = changelog.split(/\r?\n/);
  const from = lines.findIndex((line) => versionOf(line) === version);
  if (from < 0) return null;
  const length = lines.slice(from + 1).findIndex((line) => /^## |^\[[^\]]+\]: /.test(line));
  const notes = lines
    .slice(from + 1, length < 0 ? undefined : from + 1 + length)
    .join('\n')
    .trim();
  return notes === '' ? null : notes;
}

/** The version that a heading such as `## [0.1.0] - 2026-12-01` is for. */
function versionOf(line) {
  return /^## \[?([^\]\s]+)\]?/.exec(line)?.[1];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // A tag is `v0.1.0`, the version in it `0.1.0`.
  const version = process.argv[2]?.replace(/^v(?=\d)/, '');
  const notes = version === undefined ? null : notesFor(readFileSync(CHANGELOG, 'utf8'), version);
  if (notes === null) {
    console.error(
      version === undefined ? 'Say which version.' : `CHANGELOG.md has nothing on version ${version}.`,
    );
    process.exitCode = 1;
  } else console.log(notes);
}
