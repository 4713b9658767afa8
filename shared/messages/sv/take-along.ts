/** Svenska: att ta med en text, som kopia eller mejlutkast. */
export const takeAlong = {
  'take.copy': 'Kopiera texten',
  'take.copied': 'Kopierat',
  'take.copy-failed': 'Det gick inte att kopiera. Försök igen.',
  'take.mail': 'Öppna som mejlutkast',
  'take.mail-failed': 'Utkastet gick inte att öppna. Kopiera texten i stället.',
  'take.mail-too-long': 'Texten är för lång för ett mejlutkast. Kopiera den i stället.',
  'take.hint': 'Appen skickar inget. Du bestämmer var texten hamnar.',
} as const;
