/** English: taking a text along, as a copy or a mail draft. */
export const takeAlong = {
  'take.copy': 'Copy the text',
  'take.copied': 'Copied',
  'take.copy-failed': 'It could not be copied. Try again.',
  'take.mail': 'Open as a mail draft',
  'take.mail-failed': 'The draft could not be opened. Copy the text instead.',
  'take.mail-too-long': 'The text is too long for a mail draft. Copy it instead.',
  'take.hint': 'The app sends nothing. You decide where the text goes.',
} as const;
