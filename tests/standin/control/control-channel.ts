import { trayArea } from '../menus/tray';
import { app } from '../system/app';
import { windows } from '../windows/registry';
import { StandinControl } from './standin-control';

/** A question from the process that started the stand-in. */
export interface ControlRequest {
  readonly id: number;
  readonly method: string;
  readonly args?: readonly unknown[];
}

/** The answer to a question with the same number. */
export type ControlReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string };

/** A hint, unasked for, that it is worth looking again. */
export interface ControlHint {
  readonly event: 'changed';
  readonly what: 'tray' | 'windows';
}

/** Where code in the same process finds the control. */
export const controlKey = Symbol.for('arbetsro.standin');

/** Offers the control in this process and, when a parent process listens, over Node's own channel. */
export function offerControl(): void {
  const control = new StandinControl();
  Reflect.set(globalThis, controlKey, control);
  if (process.send === undefined) return;
  process.on('message', (message: unknown) => {
    if (isRequest(message)) void answer(control, message);
  });
  // Whoever started us for a test has gone, and so has the reason to be here.
  process.on('disconnect', () => app.exit(0));
  const hint = (what: ControlHint['what']) => () =>
    process.send?.({ event: 'changed', what } satisfies ControlHint);
  trayArea.onChange(hint('tray'));
  windows.on('changed', hint('windows'));
}

function isRequest(message: unknown): message is ControlRequest {
  return typeof message === 'object' && message !== null && 'id' in message && 'method' in message;
}

async function answer(control: StandinControl, { id, method, args = [] }: ControlRequest): Promise<void> {
  const reply = (message: ControlReply) => process.send?.(message);
  try {
    const member: unknown = Reflect.get(control, method);
    if (typeof member !== 'function' || method === 'constructor')
      throw new Error(`The stand-in has no control '${method}'`);
    reply({ id, ok: true, value: await Reflect.apply(member, control, args) });
  } catch (error) {
    reply({ id, ok: false, error: error instanceof Error ? error.message : String(error) });
  }
}
