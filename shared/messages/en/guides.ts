/** What stands around the guides, whose own words lie with them. */
export const guides = {
  'guide.filled': 'Filled in {date}.',
  'guide.talk': 'To bring up',
  'guide.no-answers': 'Nothing has been filled in yet.',
  'guide.thing': 'Thing',
  'guide.answer': 'Answer',
} as const;
