import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { APP_ORIGIN, channel, type WindowName } from '../../shared/contract';
import { BadMessage, type Dispatch } from '../ipc/dispatch';
import type { Windows } from './windows';

/**
 * Connects the contract's channels to the dispatch. The only place that touches `ipcMain`. `failed` hears of what went wrong
 * in an answer, which Electron would tell the page alone; a refused message is none of that.
 */
export function listen(
  dispatch: Dispatch,
  windows: Pick<Windows, 'nameOf'>,
  failed: (error: unknown) => void,
): void {
  const sender = (event: IpcMainEvent | IpcMainInvokeEvent): WindowName | null => senderOf(event, windows);
  const handle = (name: string, answer: (from: WindowName | null, message: unknown) => unknown): void => {
    ipcMain.handle(name, async (event, message: unknown) => {
      try {
        return await answer(sender(event), message);
      } catch (error) {
        if (!(error instanceof BadMessage)) failed(error);
        throw error;
      }
    });
  };
  handle(channel('companion', 'read'), (from) => dispatch.read(from));
  handle(channel('companion', 'command'), (from, message) => dispatch.command(from, message));
  handle(channel('content', 'save'), (from) => dispatch.saveContent(from));
  handle(channel('content', 'read'), (from) => dispatch.readContent(from));
  handle(channel('lookBack', 'read'), (from, message) => dispatch.lookBack(from, message));
  handle(channel('lookBack', 'day'), (from, message) => dispatch.dayDetail(from, message));
  handle(channel('lookBack', 'search'), (from, message) => dispatch.searchWords(from, message));
  handle(channel('lookBack', 'changes'), (from) => dispatch.wantedChanges(from));
  handle(channel('data', 'whatGoes'), (from, message) => dispatch.whatGoes(from, message));
  handle(channel('data', 'forget'), (from, message) => dispatch.forget(from, message));
  handle(channel('earlier', 'list'), (from) => dispatch.earlier(from));
  handle(channel('earlier', 'compare'), (from, message) => dispatch.compare(from, message));
  handle(channel('earlier', 'putBack'), (from, message) => dispatch.putBack(from, message));
  handle(channel('earlier', 'saveSetAside'), (from, message) => dispatch.saveSetAside(from, message));
  handle(channel('earlier', 'check'), (from, message) => dispatch.check(from, message));
  handle(channel('exchange', 'save'), (from, message) => dispatch.saveData(from, message));
  handle(channel('exchange', 'open'), (from) => dispatch.openData(from));
  handle(channel('exchange', 'takeIn'), (from, message) => dispatch.takeInData(from, message));
  handle(channel('guides', 'read'), (from, sheet) => dispatch.readSheet(from, sheet));
  handle(channel('guides', 'save'), (from, message) => dispatch.saveSheet(from, message));
  handle(channel('guides', 'saveForm'), (from, message) => dispatch.saveForm(from, message));
  handle(channel('diagnostics', 'read'), (from) => dispatch.diagnostics(from));
  handle(channel('diagnostics', 'copy'), (from) => dispatch.copyDiagnostics(from));
  handle(channel('words', 'copy'), (from, what) => dispatch.copyWords(from, what));
  handle(channel('links', 'open'), (from, link) => dispatch.openLink(from, link));
  handle(channel('sign', 'read'), (from) => dispatch.readSign(from));
  ipcMain.on(channel('updates', 'ask'), (event, ask: unknown) => {
    dispatch.askUpdates(sender(event), ask);
  });
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
