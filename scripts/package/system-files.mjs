// What is packed beside the program: what a deb or rpm installs outside the program's own folder, as it would lie under `/`, and the
// texts and the command line for Windows that lie in it.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT } from '../installed.mjs';

const ASSETS = join(PROJECT, 'assets');
const ICON_SIZES = [16, 32, 48, 64, 128, 256, 512];

/** Where the two kinds of packages keep what is not in the same place everywhere. */
const PLACES = {
  deb: { zsh: 'zsh/vendor-completions', licence: 'doc/arbetsro/copyright' },
  rpm: { zsh: 'zsh/site-functions', licence: 'licenses/arbetsro/LICENSE' },
};

/** Where the files to be packed are laid out. */
export const SYSTEM = join(PROJECT, 'build', 'system');

/**
 * Lays out in `system`: `icons` under the names that electron-builder asks for; for each kind of package a tree, `deb` and `rpm`, with
 * the description for app stores, the drawn icon, the licence, and the manual page and completions where they are; and `beside`, what
 * lies beside the program, `notices` among it. Everybody can read it and its owner alone can write it, whatever the files of the
 * checkout are. `date` is the day of the release, `2026-11-29`.
 */
export function makeSystemFiles({ version, date, notices, system = SYSTEM }) {
  rmSync(system, { recursive: true, force: true });
  for (const size of ICON_SIZES)
    copy(join(ASSETS, 'icons', `app-${size}.png`), join(system, 'icons', `${size}x${size}.png`));
  for (const [kind, places] of Object.entries(PLACES)) makeTree(join(system, kind), places, version, date);
  const beside = join(system, 'beside');
  copy(join(PROJECT, 'LICENSE'), join(beside, 'LICENSE.txt'));
  write(join(beside, 'THIRD-PARTY-NOTICES.txt'), notices);
  const helper = readFileSync(join(ASSETS, 'cli', 'arbetsro.cmd'), 'utf8');
  write(join(beside, 'arbetsro.cmd'), withWindowsEnds(helper));
  chmodSync(system, 0o755);
  for (const entry of readdirSync(system, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}

/** cmd.exe loses its way among labels in a file with line feeds alone, which a checkout may have. */
export function withWindowsEnds(text) {
  return text.replace(/\r?\n/g, '\r\n');
}

function makeTree(root, { zsh, licence }, version, date) {
  const share = (path) => join(root, 'usr', 'share', path);
  const metainfo = readFileSync(join(ASSETS, 'linux', 'se.arbetsro.app.metainfo.xml'), 'utf8')
    .replace('@VERSION@', version)
    .replace('@DATE@', date);
  write(share('metainfo/se.arbetsro.app.metainfo.xml'), metainfo);
  copy(join(ASSETS, 'icons', 'app.svg'), share('icons/hicolor/scalable/apps/arbetsro.svg'));
  copy(join(PROJECT, 'LICENSE'), share(licence));
  const cli = join(ASSETS, 'cli');
  for (const language of ['', 'sv/']) {
    const page = join(cli, `${language}arbetsro.1`);
    // Packed without a time in it, so that the same page is the same file.
    if (existsSync(page)) write(share(`man/${language}man1/arbetsro.1.gz`), gzipSync(readFileSync(page)));
  }
  const completions = {
    'arbetsro.bash': 'bash-completion/completions/arbetsro',
    _arbetsro: `${zsh}/_arbetsro`,
    'arbetsro.fish': 'fish/vendor_completions.d/arbetsro.fish',
  };
  for (const [file, place] of Object.entries(completions)) {
    const from = join(cli, 'completion', file);
    if (existsSync(from)) copy(from, share(place));
  }
}

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
