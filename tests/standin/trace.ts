import { settings } from './settings';

/** Writes a line on stderr when ARBETSRO_STANDIN_DEBUG=1. */
export function trace(...parts: readonly unknown[]): void {
  if (settings.isDebugging) console.error('[standin]', ...parts);
}

/** Lets a task run on its own: when its page or browser goes away meanwhile, that is no error. */
export function quietly(task: Promise<unknown>): void {
  task.catch((error: unknown) => trace(error));
}
