/** English: the menu of a text, and the menu bar on macOS. */
export const menus = {
  'menu.about': 'About Arbetsro',
  'menu.hide': 'Hide Arbetsro',
  'menu.hide-others': 'Hide Others',
  'menu.show-all': 'Show All',
  'menu.edit': 'Edit',
  'menu.window': 'Window',
  'menu.minimize': 'Minimise',
  'menu.zoom': 'Zoom',
  'menu.close': 'Close Window',
  'edit.undo': 'Undo',
  'edit.redo': 'Redo',
  'edit.cut': 'Cut',
  'edit.copy': 'Copy',
  'edit.paste': 'Paste',
  'edit.select-all': 'Select all',
} as const;
