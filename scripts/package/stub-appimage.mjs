import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Instead of packing the folder `$1` into the file `$2` it is laid out beside that file. */
const LAYS_OUT = `#!/bin/sh
cp -R "$1" "$2.tree" && echo 'An image stands here.' > "$2"
`;

/** Lays out a folder that electron-builder takes for the tools that make an AppImage (`APPIMAGE_TOOLS_PATH`). */
export function makeStubAppImageTools(folder) {
  mkdirSync(join(folder, 'runtimes'), { recursive: true });
  mkdirSync(join(folder, 'lib', 'x64'), { recursive: true });
  writeFileSync(join(folder, 'runtimes', 'runtime-x64'), '#!');
  for (const program of ['mksquashfs', 'desktop-file-validate'])
    writeFileSync(join(folder, program), LAYS_OUT, { mode: 0o755 });
}
