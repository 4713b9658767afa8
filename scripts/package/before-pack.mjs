// electron-builder calls this before it fills a package's folder: makes what is packed beside the program.
import { thirdPartyNotices } from './notices.mjs';
import { makeSystemFiles } from './system-files.mjs';

/**
 * Lays out `build/system`; with `SOURCE_DATE_EPOCH` a package says that day. From here on the process makes files that their owner
 * alone can write, whoever packs: deb and rpm install them with the modes that they have here.
 */
export default async function beforePack({ packager }) {
  process.umask(0o022);
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  const day = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  makeSystemFiles({
    version: packager.appInfo.version,
    date: day.toISOString().slice(0, 10),
    notices: await thirdPartyNotices(),
  });
}
