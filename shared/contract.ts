import type { ExportOutcome, ImportOutcome } from './content/exchange';
import type { Address, Command, CommandResult } from './companion/commands';
import type { Snapshot } from './companion/snapshot';
import type { DesktopState } from './desktop/state';
import type { DataSaved, ExportAsk, ImportDone, ImportPreview, TakeInAsk } from './exchange/exchange';
import type { Diagnostics } from './diagnostics/diagnostics';
import type {
  Compared,
  DataCheck,
  EarlierSource,
  EarlierState,
  PutBackAsk,
  PutBackDone,
  SetAsideSaved,
} from './earlier';
import type { ForgetOutcome, Forgettable, WhatGoes } from './forgetting';
import type { FormAsk, Sheet, SheetCopyAsk, SheetSaveAsk } from './guides/sheet';
import type { CloseOutPart } from './summary/close-out-text';
import type { DayDetail } from './summary/day-detail';
import type { LookBack } from './summary/look-back';
import type { SearchAnswer } from './summary/search';
import type { WantedChange } from './summary/changes';
import type { SignView } from './sign';
import { UPDATE_ANSWERS } from './updates/state';
import type { UpdateView } from './updates/view';
import type { PeriodUnit } from './summary/period';
import type { LocalDate } from './time/calendar';

/**
 * What main and the windows may say to each other. One nested object; channel names, preload and handlers are all
 * derived from it. Types and names only: the preload must not drag a validator along.
 */

/** A question from a window that main answers. */
interface Invoke<Argument, Answer> {
  readonly kind: 'invoke';
  readonly argument?: Argument;
  readonly answer?: Answer;
}
/** Something a window tells main. */
interface Tell<Argument> {
  readonly kind: 'tell';
  readonly argument?: Argument;
}
/** Something main tells a window. */
interface Push<Argument> {
  readonly kind: 'push';
  readonly argument?: Argument;
}

const invoke = <Argument, Answer>(): Invoke<Argument, Answer> => ({ kind: 'invoke' });
const tell = <Argument>(): Tell<Argument> => ({ kind: 'tell' });
const push = <Argument>(): Push<Argument> => ({ kind: 'push' });

/** Texts of the app's own making that a page may have put on the clipboard; main writes them. */
export const COPYABLE = ['questions', 'agenda', 'at-work', 'off-work'] as const;
export type Copyable = (typeof COPYABLE)[number] | LateEndsAsk | DayTextAsk | SheetCopyAsk;

/** The late ends of a week as text: the page says a day of the week, main writes it. */
export interface LateEndsAsk {
  readonly text: 'late-ends';
  readonly date: LocalDate;
}

/** A day as text: the page says which day and what goes in, main writes it. */
export interface DayTextAsk {
  readonly text: 'day';
  readonly date: LocalDate;
  readonly parts: readonly CloseOutPart[];
}

/** Whether the sign is to fill the screen: the other way round, or not any more. */
export const SIGN_FILLS = ['toggle', 'leave'] as const;
export type SignFill = (typeof SIGN_FILLS)[number];

/** What the home window wants of newer versions: look for one now, or what the person says of the one that was found. */
export const UPDATE_ASKS = ['look', ...UPDATE_ANSWERS] as const;
export type UpdateAsk = (typeof UPDATE_ASKS)[number];

/** What became of a link: `declined` by the person, `refused` when it is none of those that may be opened. */
export type LinkOutcome = 'opened' | 'declined' | 'refused' | 'failed';

/** What a window draws: the snapshot, the resolved language, and what cannot be known from a snapshot. */
export interface ViewState {
  readonly snapshot: Snapshot;
  readonly language: 'sv' | 'en';
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly version: string;
  /** Where the data lies, shown in settings. */
  readonly dataFolder: string;
  readonly updates: UpdateView;
  readonly desktop: DesktopState;
}

export const contract = {
  companion: {
    /** The state as it is now. */
    read: invoke<undefined, ViewState>(),
    /** The state, whenever it changed. */
    changed: push<ViewState>(),
    command: invoke<Command, CommandResult>(),
  },
  content: {
    /** Main asks the person where to and writes their own content there. */
    save: invoke<undefined, ExportOutcome>(),
    /** Main asks the person which file and takes in what it can use of it. */
    read: invoke<undefined, ImportOutcome>(),
  },
  lookBack: {
    /** The period of that length that the date lies in. */
    read: invoke<{ readonly unit: PeriodUnit; readonly date: LocalDate }, LookBack>(),
    /** All that is known of a day. */
    day: invoke<LocalDate, DayDetail | null>(),
    /** The person's own words through all years. */
    search: invoke<string, SearchAnswer>(),
    /** What the person wanted to change. */
    changes: invoke<undefined, readonly WantedChange[]>(),
  },
  data: {
    /** What a deletion would take away, to be shown before it is asked for. */
    whatGoes: invoke<Forgettable, WhatGoes>(),
    /** Deletes for good. After `everything` the program starts anew, unless nothing was deleted. */
    forget: invoke<Forgettable, ForgetOutcome>(),
  },
  earlier: {
    /** What there is of earlier data. */
    list: invoke<undefined, EarlierState>(),
    /** What putting back would change; nothing is changed by asking. */
    compare: invoke<EarlierSource, Compared>(),
    putBack: invoke<PutBackAsk, PutBackDone>(),
    /** Main asks the person where to, and puts a file there that could not be read. */
    saveSetAside: invoke<string, SetAsideSaved>(),
    /** How far the look through all months is, once it is further than what was seen of it: so many months. */
    check: invoke<{ readonly seen: number }, DataCheck>(),
  },
  exchange: {
    /** Main asks the person where to, and writes the days that are asked for. */
    save: invoke<ExportAsk, DataSaved>(),
    /** Main asks which file, reads it and says what taking it in would do; nothing is changed. */
    open: invoke<undefined, ImportPreview>(),
    /** Takes in what was opened last. */
    takeIn: invoke<TakeInAsk, ImportDone>(),
  },
  guides: {
    /** A guide as it was filled in; `null` when it is not there any more. */
    read: invoke<string, Sheet | null>(),
    /** Main asks the person where to, and writes it there. */
    save: invoke<SheetSaveAsk, DataSaved>(),
    /** The same for a page to fill in by hand, as a PDF. */
    saveForm: invoke<FormAsk, DataSaved>(),
  },
  home: {
    /** Main asks the home window to show a page. */
    show: push<Address>(),
  },
  diagnostics: {
    /** Why a break comes or does not; asked for when somebody looks, and no part of what every window gets. */
    read: invoke<undefined, Diagnostics>(),
    /** Puts the same as text on the clipboard; answers whether that went well. */
    copy: invoke<undefined, boolean>(),
  },
  words: {
    /** Puts one of the app's own texts on the clipboard; answers whether that went well. */
    copy: invoke<Copyable, boolean>(),
  },
  links: {
    /** Main checks the scheme, asks the person, and opens the link in its program. */
    open: invoke<string, LinkOutcome>(),
  },
  updates: {
    /** What the person wants of newer versions. */
    ask: tell<UpdateAsk>(),
  },
  sign: {
    /** What the door sign says now. */
    read: invoke<undefined, SignView>(),
    /** What it says, whenever that changed. */
    changed: push<SignView>(),
    /** The sign fills the screen or does not any more. */
    fill: tell<SignFill>(),
  },
  break: {
    /** The break or nudge with this id has drawn its first frame. */
    painted: tell<string>(),
  },
} as const;

export type Contract = typeof contract;

type Api<C> = {
  readonly [Group in keyof C]: {
    readonly [Name in keyof C[Group]]: C[Group][Name] extends Invoke<infer A, infer R>
      ? (...argument: [A] extends [undefined] ? [] : [A]) => Promise<R>
      : C[Group][Name] extends Tell<infer A>
        ? (argument: A) => void
        : C[Group][Name] extends Push<infer A>
          ? (listener: (argument: A) => void) => () => void
          : never;
  };
};

/** What the preload puts into a page as `window.arbetsro`. */
export type ArbetsroApi = Api<Contract>;

/** Which windows there are; each has a page of its own and may send only some commands. */
export type WindowName = 'home' | 'nudge' | 'break' | 'sign';

/** The channel of a message, such as `companion.command`. */
export function channel<G extends keyof Contract>(
  group: G,
  name: Extract<keyof Contract[G], string>,
): string {
  return `${group}.${name}`;
}

/** The standard origin of the app's pages. */
export const APP_ORIGIN = 'app://arbetsro';
