import type { ViewState } from '../shared/contract';

/** The system as the texts know it; any other Unix is taken for Linux. */
export function platform(): ViewState['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}
