/** What people in the pictures have written, and the same in English. Names stay as they are. */
const WRITTEN: Readonly<Record<string, string>> = {
  'Skicka remissvaret till kommunledningen': 'Send our answer to the executive office',
  'Gå igenom budgetunderlaget med Amina': 'Go through the budget figures with Amina',
  'Svara på veckans frågor från skolorna': 'Answer this week’s questions from the schools',
  'Remissvaret är skickat och frågorna från skolorna är besvarade.':
    'The answer is sent, and the questions from the schools are answered.',
  'Budgetunderlaget med Amina\nBoka tid med skyddsombudet':
    'The budget figures with Amina\nBook a time with the safety representative',
  'Telefonen låg i köket hela förmiddagen.': 'The phone lay in the kitchen all morning.',
  'Äta lunch innan jag blir hungrig.': 'Have lunch before I get hungry.',
  Ekonomi: 'Finance',
  'Skolan i Norrby': 'The school in Norrby',
  'Enheten för samhällsplanering': 'Urban planning',
  Företagshälsan: 'Occupational health',
  'Ring helst före tio.': 'Best called before ten.',
};

/** A state of a view with what people wrote in English. States are plain data: they are sent to a page as JSON. */
export function inEnglish<State>(state: State): State {
  const english: unknown = JSON.parse(JSON.stringify(state), (_key, value: unknown) =>
    typeof value === 'string' ? (WRITTEN[value] ?? value) : value,
  );
  return english as State;
}
