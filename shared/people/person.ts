import type { LocalDate } from '../time/calendar';

/** The ways to reach somebody, the quickest to answer first. */
export const CHANNEL_KINDS = ['phone', 'sms', 'chat', 'video', 'email'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** One way to reach a person: a number, a mail address or a link, as the person typed it. */
export interface Channel {
  readonly kind: ChannelKind;
  readonly address: string;
}

/** Somebody to stay in touch with. People are not tasks: nothing here counts how often it was not done. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly channels: readonly Channel[];
  readonly note: string;
  /** How often the person wants to hear from them, in days; `null` for no rhythm. */
  readonly everyDays: number | null;
  /** To turn to when things are hard (R47): a manager, a colleague, somebody close, the occupational health service. */
  readonly support: boolean;
  readonly manager: boolean;
  /** `null` while nobody said. */
  readonly lastTalked: LocalDate | null;
}

/** A place of information that is the person's own to open, such as an intranet (R35); the app fetches nothing from it. */
export interface InfoChannel {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** Something to bring up at the weekly check-in with the manager (R22). */
export interface AgendaLine {
  readonly text: string;
  readonly done: boolean;
}

/** What belongs to the weekly check-in with the manager. */
export interface Agenda {
  readonly lines: readonly AgendaLine[];
  /** When the manager can be reached without a booking (R78), in the person's own words. */
  readonly openHours: string;
}

/** Everything about people that is kept. */
export interface People {
  readonly persons: readonly Person[];
  readonly channels: readonly InfoChannel[];
  readonly agenda: Agenda;
}

export const NO_PEOPLE: People = { persons: [], channels: [], agenda: { lines: [], openHours: '' } };

/** A person as a form gives them: without an id while they are new. */
export type PersonDraft = Omit<Person, 'id'> & { readonly id: string | null };
export type InfoChannelDraft = Omit<InfoChannel, 'id'> & { readonly id: string | null };
