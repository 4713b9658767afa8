import { readdir, readFile, readlink } from 'node:fs/promises';
import { MINUTE, type Clock } from '../../../shared/time/moment';
import type { Provider } from '../provider';
import { polled } from '../shared-source';

/** The kernel tells nobody when a camera is opened, so it is looked for this often, ms: with the app's own wakes fewer than 300 an hour. */
export const LOOK_EVERY = MINUTE;

/** What is asked of the file system. Failures are thrown. */
export interface ProcessFiles {
  list(folder: string): Promise<readonly string[]>;
  /** Where a link points. */
  target(link: string): Promise<string>;
  read(file: string): Promise<string>;
}

/** The machine's own. */
export const processFiles: ProcessFiles = {
  list: (folder) => readdir(folder),
  target: (link) => readlink(link),
  read: (file) => readFile(file, 'utf8'),
};

const CAMERA = /^\/dev\/video\d+$/;

/** They hold cameras open to know them; what they pass on to others PipeWire itself tells. */
const KEEPERS: readonly string[] = ['pipewire', 'wireplumber'];

/**
 * The camera by who has it open: links in `/proc/<pid>/fd` to `/dev/video<n>` (proc_pid_fd(5)). Sees this person's
 * processes only, which is enough.
 */
export function openCamera(files: ProcessFiles, clock: Clock): Provider<boolean> {
  const look = async (): Promise<boolean> => {
    try {
      return (await hasCamera(files)) && (await isCameraOpen(files));
    } catch {
      throw new Error('processes cannot be listed');
    }
  };
  return {
    ...polled(clock, LOOK_EVERY, look).provider('open devices (camera)', (inUse) => inUse),
    probe: () => hasCamera(files),
  };
}

async function hasCamera(files: ProcessFiles): Promise<boolean> {
  const devices = await files.list('/dev');
  return devices.some((name) => CAMERA.test(`/dev/${name}`));
}

async function isCameraOpen(files: ProcessFiles): Promise<boolean> {
  for (const name of await files.list('/proc'))
    if (/^\d+$/.test(name) && (await holdsCamera(files, `/proc/${name}`))) return true;
  return false;
}

async function holdsCamera(files: ProcessFiles, folder: string): Promise<boolean> {
  // Processes of others may not be looked into, and any may be gone by now: neither holds a camera for this person.
  const links = await files.list(`${folder}/fd`).catch(() => []);
  const targets = await Promise.all(
    links.map((link) => files.target(`${folder}/fd/${link}`).catch(() => '')),
  );
  if (!targets.some((target) => CAMERA.test(target))) return false;
  const program = await files.read(`${folder}/comm`).catch(() => '');
  return !KEEPERS.includes(program.trim());
}
