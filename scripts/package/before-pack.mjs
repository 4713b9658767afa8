// electron-builder calls this before it fills a package's folder: makes what is packed beside the program.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../installed.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { makeSystemFiles } from './system-files.mjs';

/** Writes `build/THIRD-PARTY-NOTICES.txt` and `build/system`; with `SOURCE_DATE_EPOCH` a package says that day. */
export default async function beforePack({ packager }) {
  writeFileSync(join(PROJECT, 'build', 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices());
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  const day = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  makeSystemFiles(packager.appInfo.version, day.toISOString().slice(0, 10));
}
