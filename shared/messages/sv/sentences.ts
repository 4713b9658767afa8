/** Svenska: det man kan säga till dem omkring sig, och frågan innan en länk öppnas. */
export const sentences = {
  'sentence.at-work': 'Jag jobbar nu, fast jag sitter här hemma.',
  'sentence.off-work': 'Arbetsdagen är slut. Resten av dagen är jag ledig.',
  'sentence.show': 'Säg det till dem omkring dig',
  'sentence.title': 'Till dem omkring dig',
  'sentence.close': 'Stäng',
  'link.open': 'Öppna',
  'link.cancel': 'Avbryt',
  'link.ask.https': 'Öppna i webbläsaren?',
  'link.ask.http': 'Öppna i webbläsaren? Anslutningen är inte krypterad.',
  'link.ask.mailto': 'Öppna ett utkast i mejlprogrammet? Du skickar det själv.',
  'link.ask.tel': 'Öppna i programmet för samtal?',
  'link.ask.sms': 'Öppna i programmet för sms?',
  'link.ask.msteams': 'Öppna i Teams?',
  'link.ask.sip': 'Öppna i programmet för internetsamtal?',
} as const;
