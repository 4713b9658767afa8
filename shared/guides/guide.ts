/** A text in both languages. Guides are content, as tips are, and carry their words with them. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

/**
 * A guide that a person fills in and comes back to: questions in sections, one section at a time. What somebody filled in
 * is a sheet (see `sheet.ts`).
 */
export interface Guide {
  readonly id: string;
  /** Whose it is: everybody's, or one of the manager's own notes. */
  readonly side: 'employee' | 'manager';
  readonly title: Bilingual;
  /** What it is for, in a sentence or two. */
  readonly lead: Bilingual;
  /** What tells one sheet from another, such as initials or the name of a meeting; `null` where the date does. */
  readonly naming: Bilingual | null;
  /** A sheet is notes about one person: it deletes itself after a time that the person chooses (see `person-notes.ts`). */
  readonly onePerson?: true;
  readonly sections: readonly GuideSection[];
}

export interface GuideSection {
  readonly id: string;
  readonly title: Bilingual;
  readonly lead?: Bilingual;
  /** A drawing of `assets/illustrations`, and what it shows for those who do not see it. */
  readonly drawing?: { readonly file: string; readonly alt: Bilingual };
  /** Advice to read along with the questions. */
  readonly advice?: readonly Advice[];
  readonly questions: readonly Question[];
  /** Keys into the sources, separated by `; `. */
  readonly source: string;
}

/** A piece of advice; `source` where it rests on something else than its section does. */
export interface Advice extends Bilingual {
  readonly source?: string;
}

interface Asked {
  readonly id: string;
  readonly ask: Bilingual;
  readonly hint?: Bilingual;
}

/** What a guide may ask for; each has an answer of the same type. */
export type Question =
  | ChoiceQuestion
  | ChecksQuestion
  /** Words of one's own; `rows` is how many lines the field shows. */
  | (Asked & { readonly type: 'words'; readonly rows: number; readonly required?: true })
  /** Lines of one's own, such as what to bring up. */
  | (Asked & { readonly type: 'lines' })
  | TableQuestion
  | DateQuestion;

/** Rows of one's own under named columns. A new column goes last: the cells of a row are known by their order. */
export interface TableQuestion extends Asked {
  readonly type: 'table';
  readonly columns: readonly Column[];
  /** Where the rows are appointments: those of a weekday come again every week. */
  readonly calendar?: InCalendar;
}

/** A date; with `times` from when to when as well. */
export interface DateQuestion extends Asked {
  readonly type: 'date';
  readonly times?: true;
  /** Where the date is an appointment. */
  readonly calendar?: InCalendar;
}

/** How an answer stands in a calendar. Whole days are always shown as free. */
export interface InCalendar {
  /** What it is called there; a cell of a title's column takes its place, and the name of the sheet follows. */
  readonly title: Bilingual;
  readonly shownAs: 'busy' | 'free';
  /** How long it lasts where the answer does not say. */
  readonly minutes?: number;
  /** Id of the question whose words say where. */
  readonly place?: string;
}

/** One answer of a scale, with a note. */
export interface ChoiceQuestion extends Asked {
  readonly type: 'choice';
  readonly scale: ScaleId;
  /** A setting that answers a worry, offered where the answer is one to talk about. */
  readonly offer?: Offer;
}

/** One answer of a scale for each thing, more things of one's own, and one note. */
export interface ChecksQuestion extends Asked {
  readonly type: 'checks';
  readonly scale: ScaleId;
  readonly items: readonly CheckItem[];
}

export interface CheckItem {
  readonly id: string;
  readonly label: Bilingual;
}

export interface Column {
  readonly id: string;
  readonly label: Bilingual;
  readonly type: 'text' | 'date' | 'number' | 'weekday' | 'time';
  /** What its words are in a calendar; the day, the begin and the end are known by their types. */
  readonly inCalendar?: 'title' | 'place' | 'minutes';
}

/** Settings that a guide offers: a firmer end of the day, and reminders of contact. */
export type Offer = 'firmer-end' | 'contact-reminder';

/** Answers to choose from. None is better than another: some are to be talked about, and that is all. */
export interface Scale {
  readonly choices: readonly {
    readonly id: string;
    readonly label: Bilingual;
    /** Whether it belongs on the list for the talk afterwards. */
    readonly talk: boolean;
  }[];
}

export const SCALES = {
  /** Is it as it should be? */
  place: {
    choices: [
      { id: 'yes', label: { sv: 'Ja', en: 'Yes' }, talk: false },
      { id: 'partly', label: { sv: 'Delvis', en: 'Partly' }, talk: true },
      { id: 'no', label: { sv: 'Nej', en: 'No' }, talk: true },
      { id: 'unsure', label: { sv: 'Vet inte än', en: 'Don’t know yet' }, talk: true },
    ],
  },
  /** Does it happen to me? */
  worry: {
    choices: [
      { id: 'no', label: { sv: 'Nej', en: 'No' }, talk: false },
      { id: 'sometimes', label: { sv: 'Ibland', en: 'Sometimes' }, talk: true },
      { id: 'yes', label: { sv: 'Ja', en: 'Yes' }, talk: true },
      { id: 'unsure', label: { sv: 'Vet inte än', en: 'Don’t know yet' }, talk: false },
    ],
  },
  /** Is it there? */
  have: {
    choices: [
      { id: 'have', label: { sv: 'Finns', en: 'Have it' }, talk: false },
      { id: 'missing', label: { sv: 'Saknas', en: 'Missing' }, talk: true },
      { id: 'no-need', label: { sv: 'Behövs inte', en: 'Not needed' }, talk: false },
    ],
  },
  /** Did it work when it was tried? */
  tried: {
    choices: [
      { id: 'works', label: { sv: 'Fungerar', en: 'Works' }, talk: false },
      { id: 'trouble', label: { sv: 'Krånglar', en: 'Has problems' }, talk: true },
      { id: 'untried', label: { sv: 'Inte provat', en: 'Not tried' }, talk: true },
      { id: 'no-need', label: { sv: 'Behövs inte', en: 'Not needed' }, talk: false },
    ],
  },
  /** How at home am I in it? */
  skill: {
    choices: [
      { id: 'safe', label: { sv: 'Kan det bra', en: 'Know it well' }, talk: false },
      { id: 'some', label: { sv: 'Klarar det nödvändiga', en: 'Get by' }, talk: false },
      { id: 'help', label: { sv: 'Vill ha hjälp', en: 'Would like help' }, talk: true },
      { id: 'no-need', label: { sv: 'Använder inte', en: 'Don’t use it' }, talk: false },
    ],
  },
  /** A piece of the workplace, looked at. */
  fit: {
    choices: [
      { id: 'good', label: { sv: 'Bra', en: 'Good' }, talk: false },
      { id: 'fixed', label: { sv: 'Löst så länge', en: 'Solved for now' }, talk: false },
      { id: 'missing', label: { sv: 'Något saknas', en: 'Something is missing' }, talk: true },
    ],
  },
  /** Is it so here? What a place is like, which is neither good nor bad. */
  fact: {
    choices: [
      { id: 'yes', label: { sv: 'Ja', en: 'Yes' }, talk: false },
      { id: 'no', label: { sv: 'Nej', en: 'No' }, talk: false },
    ],
  },
} as const satisfies Readonly<Record<string, Scale>>;

export type ScaleId = keyof typeof SCALES;
