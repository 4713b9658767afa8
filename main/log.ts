import { join } from 'node:path';
import electronLog from 'electron-log/node.js';

/** Writes a line about what the app did; never what a person wrote. */
export type Log = (line: string) => void;

/** A log file that rotates at 1 MB, in the machine's own folder. */
export function createLog(machineFolder: string): Log {
  const logger = electronLog.create({ logId: 'arbetsro' });
  logger.transports.console.level = false;
  logger.transports.file.resolvePathFn = () => join(machineFolder, 'logs', 'arbetsro.log');
  logger.transports.file.maxSize = 1_000_000;
  return (line) => {
    logger.info(line);
  };
}
