/** What shows that a requirement is met. */
export type Proof =
  /** The question of a guide: it is walked to and answered. */
  | { readonly guide: string; readonly question: string }
  /** The advice in a section of a guide: it is walked to and read. */
  | { readonly guide: string; readonly section: string }
  /** A test that walks there, by its file and the words of its title. */
  | { readonly file: string; readonly title: string };

/** One of the requirements that come from the municipality's routine. */
export interface Requirement {
  readonly number: number;
  /** What is asked for, in our words. */
  readonly what: string;
  /** Where in the app, as a person finds it. */
  readonly where: string;
  readonly proofs: readonly Proof[];
}

/** A requirement as it is written down: what, where, and what shows it. */
export type Row = readonly [what: string, where: string, ...proofs: readonly (readonly Proof[])[]];

export const answer = (guide: string, ...questions: readonly string[]): readonly Proof[] =>
  questions.map((question) => ({ guide, question }));
export const advice = (guide: string, section: string): readonly Proof[] => [{ guide, section }];
export const view = (file: string, title: string): readonly Proof[] => [
  { file: `tests/views/${file}.test.ts`, title },
];
export const e2e = (file: string, title: string): readonly Proof[] => [
  { file: `tests/e2e/${file}.test.ts`, title },
];
