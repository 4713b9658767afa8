/** English: the questions for the manager. */
export const questionsList = {
  'questions-list.title':
    '{count, plural, one {A question for your manager} other {{count, number} questions for your manager}}',
  'questions-list.hint': 'The app sends nothing. You do.',
  'questions-list.copy': 'Copy',
  'questions-list.copied': 'Copied',
  'questions-list.copy-failed': 'It could not be copied. Select the text and copy it yourself.',
  'questions-list.mail': 'Open as a mail draft',
  'questions-list.mail-failed': 'The draft could not be opened. Copy the text instead.',
  'questions-list.mail-too-long': 'The text is too long for a mail draft. Copy it instead.',
  'questions-list.subject': 'A question about priorities',
  'questions-list.hello': 'Hello,',
  'questions-list.unsure':
    'I am unsure about the order, or about when it is due, for {count, plural, one {this task} other {these tasks}}:',
  'questions-list.line-by': '{goal} (I am counting on {date})',
  'questions-list.ask':
    '{count, plural, one {How important is it, and when does it need to be done?} other {What is most important, and when does it need to be done?}}',
} as const;
