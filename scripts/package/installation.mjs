// What a deb or rpm installs and an AppImage holds, against what the desktop and the person at a terminal need.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PROJECT } from '../installed.mjs';

const { default: FpmTarget } = createRequire(import.meta.url)('app-builder-lib/out/targets/FpmTarget');

/** Electron cannot start without them, and nothing else that is asked for brings them along. */
const FORGOTTEN = {
  deb: ['libasound2t64 | libasound2', 'libgbm1'],
  rpm: ['(alsa-lib or libasound2)', '(mesa-libgbm or libgbm1)'],
};
const ICON_SIZES = ['16x16', '32x32', '48x48', '64x64', '128x128', '256x256', '512x512'];

/** What is wrong with a tree that `stub-fpm.mjs` laid out, a line each; prints which of the system's checkers is missing. */
export function installationFaults(root) {
  const desktop = join(root, 'usr/share/applications/arbetsro.desktop');
  const faults = filesThatMustBe(root).filter((path) => !existsSync(join(root, path)));
  if (faults.length > 0) return faults.map((path) => `missing: ${path}`);
  return [
    ...desktopFaults(readFileSync(desktop, 'utf8')),
    ...metainfoFaults(readFileSync(join(root, METAINFO), 'utf8')),
    ...scriptFaults(root),
    ...dependencyFaults(root),
    ...strayFaults(root),
    ...modeFaults(root),
    ...asked('desktop-file-validate', desktop),
    ...asked('appstreamcli', 'validate-tree', '--no-net', '--pedantic', root),
    ...asked('appstreamcli', 'validate', '--no-net', '--pedantic', join(root, METAINFO)),
    ...['after-install.sh', 'after-remove.sh'].flatMap((script) => asked('bash', '-n', join(root, script))),
  ];
}

/** What is wrong with a tree that the stub of what makes an AppImage laid out, a line each. */
export function appImageFaults(root) {
  return ['AppRun', 'arbetsro', 'arbetsro.desktop', 'resources/app.asar', METAINFO]
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `AppImage: missing: ${path}`);
}

const METAINFO = 'usr/share/metainfo/se.arbetsro.app.metainfo.xml';

function filesThatMustBe(root) {
  const isDeb = root.endsWith('.deb');
  const cli = join(PROJECT, 'assets', 'cli');
  const ofCli = [
    ['arbetsro.1', 'man/man1/arbetsro.1.gz'],
    ['sv/arbetsro.1', 'man/sv/man1/arbetsro.1.gz'],
    ['completion/arbetsro.bash', 'bash-completion/completions/arbetsro'],
    ['completion/_arbetsro', `zsh/${isDeb ? 'vendor-completions' : 'site-functions'}/_arbetsro`],
    ['completion/arbetsro.fish', 'fish/vendor_completions.d/arbetsro.fish'],
  ].filter(([file]) => existsSync(join(cli, file)));
  return [
    'opt/Arbetsro/arbetsro',
    'opt/Arbetsro/chrome-sandbox',
    'opt/Arbetsro/resources/app.asar',
    'opt/Arbetsro/resources/apparmor-profile',
    'usr/share/applications/arbetsro.desktop',
    METAINFO,
    isDeb ? 'usr/share/doc/arbetsro/copyright' : 'usr/share/licenses/arbetsro/LICENSE',
    'usr/share/icons/hicolor/scalable/apps/arbetsro.svg',
    ...ICON_SIZES.map((size) => `usr/share/icons/hicolor/${size}/apps/arbetsro.png`),
    ...ofCli.map(([, place]) => `usr/share/${place}`),
  ];
}

/** The keys that the app relies on: by its name the windows find their icon, by its type the addresses find the app. */
function desktopFaults(text) {
  const wanted = [
    'Exec=/opt/Arbetsro/arbetsro %U',
    'Icon=arbetsro',
    'StartupWMClass=arbetsro',
    'MimeType=x-scheme-handler/arbetsro;',
    'Terminal=false',
  ];
  const lines = text.split('\n');
  return wanted.filter((line) => !lines.includes(line)).map((line) => `the desktop file has no ${line}`);
}

function metainfoFaults(text) {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const [, said] = /<release version="([^"]+)" date="\d{4}-\d{2}-\d{2}"/.exec(text) ?? [];
  return said === version ? [] : [`the metainfo tells of release ${said}, not ${version}`];
}

/** `/usr/bin/arbetsro` is made by a script, and taken away by the other. */
function scriptFaults(root) {
  return ['after-install.sh', 'after-remove.sh'].flatMap((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const needed = ['/usr/bin/arbetsro', '/opt/Arbetsro/arbetsro', '/etc/apparmor.d/'];
    return needed.filter((path) => !text.includes(path)).map((path) => `${name} does nothing about ${path}`);
  });
}

/** A package asks for all that electron-builder would ask for by itself, and for what it forgets: sound, and Mesa's buffers. */
function dependencyFaults(root) {
  const kind = root.endsWith('.deb') ? 'deb' : 'rpm';
  const { d: told = [] } = JSON.parse(readFileSync(join(root, 'words.json'), 'utf8'));
  return [...FpmTarget.prototype.getDefaultDepends(kind), ...FORGOTTEN[kind]]
    .filter((name) => !told.includes(name))
    .map((name) => `it does not depend on ${name}`);
}

/** What an AppImage alone has in the program's folder. */
function strayFaults(root) {
  return existsSync(join(root, 'opt/Arbetsro/usr')) ? ['in the program’s folder, not under /: usr'] : [];
}

/** Everybody can read what is installed, and nobody but its owner can write it. */
function modeFaults(root) {
  return readdirSync(root, { recursive: true }).flatMap((path) => {
    const { mode } = statSync(join(root, path));
    return (mode & 0o444) === 0o444 && (mode & 0o022) === 0 ? [] : [`mode ${mode.toString(8)}: ${path}`];
  });
}

/** What a checker of the system complains of; nothing where it is not installed, which is said. */
function asked(program, ...words) {
  const { error, status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (error?.code === 'ENOENT') {
    console.log(`NOT CHECKED: ${program} is not installed here.`);
    return [];
  }
  if (error !== undefined) throw error;
  return status === 0 ? [] : [`${program} ${words[0]}: ${stdout}${stderr}`.trim()];
}
