/** Svenska: menyn för text, och menyraden på macOS. */
export const menus = {
  'menu.about': 'Om Arbetsro',
  'menu.hide': 'Göm Arbetsro',
  'menu.hide-others': 'Göm övriga',
  'menu.show-all': 'Visa alla',
  'menu.edit': 'Redigera',
  'menu.window': 'Fönster',
  'menu.minimize': 'Minimera',
  'menu.zoom': 'Zooma',
  'menu.close': 'Stäng fönstret',
  'edit.undo': 'Ångra',
  'edit.redo': 'Gör om',
  'edit.cut': 'Klipp ut',
  'edit.copy': 'Kopiera',
  'edit.paste': 'Klistra in',
  'edit.select-all': 'Markera allt',
} as const;
