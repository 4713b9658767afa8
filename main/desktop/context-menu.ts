import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../../shared/messages';

/** What was asked at, as far as the menu needs it. */
export type AskedAt = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>;

/** Offers what can be done with text, for the right button and the menu key: Electron has no such menu of its own. */
export function offerContextMenu(window: BrowserWindow, say: () => Translate): void {
  window.webContents.on('context-menu', (_event, params) => {
    const lines = contextMenu(params, say());
    if (lines.length === 0) return;
    const { x, y, frame, menuSourceType: sourceType } = params;
    // Asked for by a key, it opens at the text, not where the pointer happens to be.
    Menu.buildFromTemplate(lines).popup({ window, x, y, sourceType, ...(frame === null ? {} : { frame }) });
  });
}

/** The lines of the menu; none where there is neither a field nor a selection. Electron names roles in English only. */
export function contextMenu(
  { isEditable, selectionText, editFlags }: AskedAt,
  say: Translate,
): MenuItemConstructorOptions[] {
  const copy = { role: 'copy', label: say('edit.copy'), enabled: editFlags.canCopy } as const;
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'undo', label: say('edit.undo'), enabled: editFlags.canUndo },
    { role: 'redo', label: say('edit.redo'), enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: say('edit.cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: say('edit.paste'), enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: say('edit.select-all'), enabled: editFlags.canSelectAll },
  ];
}
