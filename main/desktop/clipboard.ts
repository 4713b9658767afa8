import { clipboard } from 'electron';
import type { Log } from '../log';

/** Puts a text on the system's clipboard; false where that fails. */
export async function copyText(text: string, log: Log): Promise<boolean> {
  try {
    await clipboard.writeText(text);
    return true;
  } catch (error) {
    log(`clipboard: ${String(error)}`);
    return false;
  }
}
