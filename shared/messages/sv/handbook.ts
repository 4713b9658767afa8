/** Svenska: handboken. */
export const handbook = {
  'handbook.open': 'Handbok',
  'handbook.hint': 'Öppnas i ett eget fönster. F1 öppnar den sida som passar där du är.',
  'handbook.when-strange': 'Läs i handboken vad du kan göra',
} as const;
