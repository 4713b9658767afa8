import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { APP_ORIGIN, channel, type WindowName } from '../../shared/contract';
import type { Dispatch } from '../ipc/dispatch';
import type { Windows } from './windows';

/** Connects the contract's channels to the dispatch. The only place that touches `ipcMain`. */
export function listen(dispatch: Dispatch, windows: Windows): void {
  const sender = (event: IpcMainEvent | IpcMainInvokeEvent): WindowName | null => senderOf(event, windows);
  ipcMain.handle(channel('companion', 'read'), (event) => dispatch.read(sender(event)));
  ipcMain.handle(channel('companion', 'command'), (event, message: unknown) =>
    dispatch.command(sender(event), message),
  );
  ipcMain.handle(channel('content', 'save'), (event) => dispatch.saveContent(sender(event)));
  ipcMain.handle(channel('content', 'read'), (event) => dispatch.readContent(sender(event)));
  ipcMain.handle(channel('exchange', 'save'), (event, message: unknown) =>
    dispatch.saveData(sender(event), message),
  );
  ipcMain.handle(channel('exchange', 'open'), (event) => dispatch.openData(sender(event)));
  ipcMain.handle(channel('exchange', 'takeIn'), (event, message: unknown) =>
    dispatch.takeInData(sender(event), message),
  );
  ipcMain.handle(channel('diagnostics', 'read'), (event) => dispatch.diagnostics(sender(event)));
  ipcMain.handle(channel('diagnostics', 'copy'), (event) => dispatch.copyDiagnostics(sender(event)));
  ipcMain.on(channel('break', 'painted'), (event, message: unknown) => {
    dispatch.painted(sender(event), message);
  });
}

/** SECURITY: a message counts only from the main frame of a window of ours that shows its own page (checklist 17). */
function senderOf(event: IpcMainEvent | IpcMainInvokeEvent, windows: Windows): WindowName | null {
  const name = windows.nameOf(event.sender);
  const frame = event.senderFrame;
  if (name === null || frame?.parent !== null) return null;
  return frame.url.startsWith(`${APP_ORIGIN}/${name}.html`) ? name : null;
}
