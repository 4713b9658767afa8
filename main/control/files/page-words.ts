import type { Language } from '../../../shared/settings';

type Entry = readonly [head: string, text: string];

/** What the manual page says besides the table of the verbs. */
export interface PageWords {
  /** When these words were last written, which readers of a page expect. */
  readonly date: string;
  readonly manual: string;
  readonly name: string;
  readonly about: string;
  readonly synopsis: string;
  readonly command: string;
  readonly synopsisWords: string;
  readonly description: string;
  readonly descriptionText: readonly string[];
  readonly commands: string;
  readonly options: string;
  readonly json: string;
  readonly help: string;
  readonly dashes: string;
  readonly exit: string;
  readonly exits: readonly Entry[];
  readonly environment: string;
  readonly variables: readonly Entry[];
  readonly examples: string;
  readonly exampleLines: readonly Entry[];
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  sv: {
    date: '2026-11-29',
    manual: 'Kommandon',
    name: 'NAMN',
    about: 'arbetsro när du jobbar hemma, från kommandoraden',
    synopsis: 'ÖVERSIKT',
    command: 'kommando',
    synopsisWords: '[ord] [--json]',
    description: 'BESKRIVNING',
    descriptionText: [
      'Kommandoraden talar med den Arbetsro som är i gång, genom en lokal kanal som bara du kan öppna. Den gör samma saker som fönstret och fältet, genom samma kommandon.',
      'Svaren skrivs på appens språk. Utan en app som svarar gäller skalets språk.',
    ],
    commands: 'KOMMANDON',
    options: 'FLAGGOR',
    json: 'skriver en rad JSON som ett program kan läsa; kan stå var som helst.',
    help: 'visar hur kommandot används.',
    dashes: 'allt efteråt är ord, också det som börjar med streck.',
    exit: 'SLUTKODER',
    exits: [
      ['0', 'Klart.'],
      ['1', 'Det gick inte: nekat, inte sparat, eller appen är inte i gång.'],
      ['2', 'Orden var fel; hur kommandot används har skrivits ut.'],
    ],
    environment: 'MILJÖVARIABLER',
    variables: [
      ['ARBETSRO_USER_DATA', 'Datorns mapp för Arbetsro i stället för den vanliga.'],
      ['LC_ALL, LC_MESSAGES, LANG', 'Språket när ingen app svarar.'],
    ],
    examples: 'EXEMPEL',
    exampleLines: [
      ['arbetsro start', 'Börjar arbetsdagen hemma.'],
      ['arbetsro pause lunch --minutes 45', 'Går på lunch i tre kvart.'],
      ['arbetsro status --json', 'Hur det står till, för ett program.'],
    ],
  },
  en: {
    date: '2026-11-29',
    manual: 'User Commands',
    name: 'NAME',
    about: 'peace to work at home, from the command line',
    synopsis: 'SYNOPSIS',
    command: 'command',
    synopsisWords: '[words] [--json]',
    description: 'DESCRIPTION',
    descriptionText: [
      'The command line talks to the Arbetsro that runs, through a local channel that only you can open. It does what the window and the tray can do, by the same commands.',
      'Answers are in the language of the app. Where no app answers, the language of the shell is used.',
    ],
    commands: 'COMMANDS',
    options: 'OPTIONS',
    json: 'prints one line of JSON for a program to read; can stand anywhere.',
    help: 'prints how the command is used.',
    dashes: 'all that follows is words, also what begins with dashes.',
    exit: 'EXIT STATUS',
    exits: [
      ['0', 'Done.'],
      ['1', 'It could not be done: refused, not saved, or the app is not running.'],
      ['2', 'The words were wrong; how the command is used was printed.'],
    ],
    environment: 'ENVIRONMENT',
    variables: [
      ['ARBETSRO_USER_DATA', "The machine's folder for Arbetsro instead of the usual one."],
      ['LC_ALL, LC_MESSAGES, LANG', 'The language where no app answers.'],
    ],
    examples: 'EXAMPLES',
    exampleLines: [
      ['arbetsro start', 'Starts the workday at home.'],
      ['arbetsro pause lunch --minutes 45', 'Goes to lunch for three quarters of an hour.'],
      ['arbetsro status --json', 'Where you stand, for a program.'],
    ],
  },
};
