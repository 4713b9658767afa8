/** What stands around the guides, whose own words lie with them. */
export const guides = {
  'guide.filled': 'Ifylld {date}.',
  'guide.talk': 'Att ta upp',
  'guide.no-answers': 'Inget är ifyllt än.',
  'guide.thing': 'Sak',
  'guide.answer': 'Svar',
} as const;
