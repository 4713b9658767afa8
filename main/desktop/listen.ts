import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { APP_ORIGIN, channel, type WindowName } from '../../shared/contract';
import type { Dispatch } from '../ipc/dispatch';
import type { Windows } from './windows';

/** Connects the contract's channels to the dispatch. The only place that touches `ipcMain`. */
export function listen(dispatch: Dispatch, windows: Pick<Windows, 'nameOf'>): void {
  const sender = (event: IpcMainEvent | IpcMainInvokeEvent): WindowName | null => senderOf(event, windows);
  ipcMain.handle(channel('companion', 'read'), (event) => dispatch.read(sender(event)));
  ipcMain.handle(channel('companion', 'command'), (event, message: unknown) =>
    dispatch.command(sender(event), message),
  );
  ipcMain.handle(channel('content', 'save'), (event) => dispatch.saveContent(sender(event)));
  ipcMain.handle(channel('content', 'read'), (event) => dispatch.readContent(sender(event)));
  ipcMain.handle(channel('lookBack', 'read'), (event, message: unknown) =>
    dispatch.lookBack(sender(event), message),
  );
  ipcMain.handle(channel('lookBack', 'day'), (event, message: unknown) =>
    dispatch.dayDetail(sender(event), message),
  );
  ipcMain.handle(channel('lookBack', 'search'), (event, message: unknown) =>
    dispatch.searchWords(sender(event), message),
  );
  ipcMain.handle(channel('lookBack', 'changes'), (event) => dispatch.wantedChanges(sender(event)));
  ipcMain.handle(channel('data', 'whatGoes'), (event, message: unknown) =>
    dispatch.whatGoes(sender(event), message),
  );
  ipcMain.handle(channel('data', 'forget'), (event, message: unknown) =>
    dispatch.forget(sender(event), message),
  );
  ipcMain.handle(channel('earlier', 'list'), (event) => dispatch.earlier(sender(event)));
  ipcMain.handle(channel('earlier', 'compare'), (event, message: unknown) =>
    dispatch.compare(sender(event), message),
  );
  ipcMain.handle(channel('earlier', 'putBack'), (event, message: unknown) =>
    dispatch.putBack(sender(event), message),
  );
  ipcMain.handle(channel('earlier', 'saveSetAside'), (event, message: unknown) =>
    dispatch.saveSetAside(sender(event), message),
  );
  ipcMain.handle(channel('earlier', 'check'), (event, message: unknown) =>
    dispatch.check(sender(event), message),
  );
  ipcMain.handle(channel('exchange', 'save'), (event, message: unknown) =>
    dispatch.saveData(sender(event), message),
  );
  ipcMain.handle(channel('exchange', 'open'), (event) => dispatch.openData(sender(event)));
  ipcMain.handle(channel('exchange', 'takeIn'), (event, message: unknown) =>
    dispatch.takeInData(sender(event), message),
  );
  ipcMain.handle(channel('guides', 'read'), (event, sheet: unknown) =>
    dispatch.readSheet(sender(event), sheet),
  );
  ipcMain.handle(channel('guides', 'save'), (event, message: unknown) =>
    dispatch.saveSheet(sender(event), message),
  );
  ipcMain.handle(channel('guides', 'saveForm'), (event, message: unknown) =>
    dispatch.saveForm(sender(event), message),
  );
  ipcMain.handle(channel('diagnostics', 'read'), (event) => dispatch.diagnostics(sender(event)));
  ipcMain.handle(channel('diagnostics', 'copy'), (event) => dispatch.copyDiagnostics(sender(event)));
  ipcMain.handle(channel('words', 'copy'), (event, what: unknown) => dispatch.copyWords(sender(event), what));
  ipcMain.handle(channel('links', 'open'), (event, link: unknown) => dispatch.openLink(sender(event), link));
  ipcMain.handle(channel('sign', 'read'), (event) => dispatch.readSign(sender(event)));
  ipcMain.on(channel('sign', 'fill'), (event, how: unknown) => {
    dispatch.fillSign(sender(event), how);
  });
  ipcMain.on(channel('break', 'painted'), (event, message: unknown) => {
    dispatch.painted(sender(event), message);
  });
}

/** SECURITY: a message counts only from the main frame of a window of ours that shows its own page (checklist 17). */
function senderOf(
  event: IpcMainEvent | IpcMainInvokeEvent,
  windows: Pick<Windows, 'nameOf'>,
): WindowName | null {
  const name = windows.nameOf(event.sender);
  const frame = event.senderFrame;
  if (name === null || frame?.parent !== null) return null;
  return frame.url.startsWith(`${APP_ORIGIN}/${name}.html`) ? name : null;
}
