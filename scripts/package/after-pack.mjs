// electron-builder calls this when a package's folder is filled, before it sets the fuses that it knows, and signs.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFuse } from './fuses.mjs';
import { SYSTEM } from './system-files.mjs';

/**
 * The fuse that the pinned electron-builder does not know: whether V8 catches WebAssembly's reads past its memory by signals
 * of the system. On, as in every Electron: Node's own WebAssembly is the only one that runs, and off it would only be slower.
 */
export const NINTH_FUSE = { name: 'wasmTrapHandlers', on: true };

/** Sets the ninth fuse; sees to it that an AppImage has the description for app stores. */
export default async function afterPack({ appOutDir, electronPlatformName, packager, targets }) {
  const program = programWithFuses(appOutDir, electronPlatformName, packager);
  const bytes = await readFile(program);
  setFuse(bytes, NINTH_FUSE.name, NINTH_FUSE.on);
  await writeFile(program, bytes);
  for (const target of targets.filter(({ name }) => name.toLowerCase() === 'appimage')) describe(target);
}

/**
 * Lays the description into the program's folder while an AppImage is made of it, and no longer: deb and rpm are made of the same
 * folder, and have the description elsewhere. electron-builder makes them when it is done with the AppImage.
 */
function describe(appImage) {
  const build = appImage.build.bind(appImage);
  appImage.build = async (appOutDir, arch) => {
    const share = join('usr', 'share', 'metainfo');
    await cp(join(SYSTEM, 'deb', share), join(appOutDir, share), { recursive: true });
    try {
      await build(appOutDir, arch);
    } finally {
      await rm(join(appOutDir, 'usr'), { recursive: true });
    }
  };
}

function programWithFuses(folder, platform, packager) {
  const name = packager.appInfo.productFilename;
  if (platform === 'linux') return join(folder, packager.executableName);
  if (platform === 'win32') return join(folder, `${name}.exe`);
  return join(folder, `${name}.app/Contents/Frameworks/Electron Framework.framework/Electron Framework`);
}
