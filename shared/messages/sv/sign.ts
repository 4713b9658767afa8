/** Svenska: dörrskylten. */
export const sign = {
  'sign.title': 'Dörrskylt',
  'sign.open': 'Öppna dörrskylten',
  'sign.fill': 'Hela skärmen (F11)',
  'sign.work': 'På jobbet',
  'sign.call': 'Upptagen',
  'sign.pause': 'Paus',
  'sign.off': 'Ledig',
  'sign.call.what': 'Samtal eller möte',
  'sign.call.until': 'Samtal eller möte till {time}',
  'sign.pause.until': 'Tillbaka {time}',
} as const;
