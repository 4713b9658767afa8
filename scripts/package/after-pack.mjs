// electron-builder calls this when a package's folder is filled, before it sets the fuses that it knows, and signs.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../installed.mjs';
import { setFuse } from './fuses.mjs';

/**
 * The fuse that the pinned electron-builder does not know: whether V8 catches WebAssembly's reads past its memory by signals
 * of the system. On, as in every Electron: Node's own WebAssembly is the only one that runs, and off it would only be slower.
 */
export const NINTH_FUSE = { name: 'wasmTrapHandlers', on: true };

/** Sets the ninth fuse; puts the description for app stores where an AppImage has it. */
export default async function afterPack({ appOutDir, electronPlatformName, packager, targets }) {
  const program = programWithFuses(appOutDir, electronPlatformName, packager);
  const bytes = await readFile(program);
  setFuse(bytes, NINTH_FUSE.name, NINTH_FUSE.on);
  await writeFile(program, bytes);
  if (targets.some(({ name }) => name.toLowerCase() === 'appimage')) {
    const share = join('usr', 'share', 'metainfo');
    await cp(join(PROJECT, 'build', 'system', 'deb', share), join(appOutDir, share), { recursive: true });
  }
}

function programWithFuses(folder, platform, packager) {
  const name = packager.appInfo.productFilename;
  if (platform === 'linux') return join(folder, packager.executableName);
  if (platform === 'win32') return join(folder, `${name}.exe`);
  return join(folder, `${name}.app/Contents/Frameworks/Electron Framework.framework/Electron Framework`);
}
