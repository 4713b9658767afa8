/** English: the questions for the manager. */
export const questionsList = {
  'questions-list.title':
    '{count, plural, one {A question for your manager} other {{count, number} questions for your manager}}',
  'questions-list.subject': 'A question about priorities',
  'questions-list.hello': 'Hello,',
  'questions-list.unsure':
    'I am unsure about the order, or about when it is due, for {count, plural, one {this task} other {these tasks}}:',
  'questions-list.line-by': '{goal} (I am counting on {date})',
  'questions-list.ask':
    '{count, plural, one {How important is it, and when does it need to be done?} other {What is most important, and when does it need to be done?}}',
} as const;
