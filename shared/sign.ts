import type { Snapshot } from './companion/snapshot';
import type { Language, Settings } from './settings';

/**
 * What the door sign tells those at home (R18, R19). A call and a meeting are the same to whoever stands at the door, and
 * so are all pauses. `untilAt`: when it is over as far as that is known, wall time in ms.
 */
export type Sign =
  | { readonly state: 'work' | 'off' }
  | { readonly state: 'call' | 'pause'; readonly untilAt: number | null };

export type SignState = Sign['state'];

/** The sign with all that is needed to draw it. Who draws it may be seen by anybody, so it learns nothing more of the day. */
export interface SignView {
  readonly sign: Sign;
  readonly zone: string;
  readonly language: Language;
  readonly theme: Settings['theme'];
}

/** What the sign is made from, and nothing else: no goals, no words, no names. */
type Seen = Pick<Snapshot, 'now' | 'status' | 'quiet' | 'repair'>;

/** What the sign says. A day that seems to have ended without a stop is over until the person has answered. */
export function signOf({ now, status, quiet, repair }: Seen): Sign {
  // Once its time is up nobody knows how long it goes on: the sign promises nothing then.
  const ahead = (at: number | null): number | null => (at !== null && at > now ? at : null);
  if (repair !== null) return { state: 'off' };
  switch (status.type) {
    case 'off':
      return { state: 'off' };
    case 'pause':
      return { state: 'pause', untilAt: ahead(status.endsAt) };
    case 'work':
      switch (quiet?.reason) {
        case 'meeting':
          return { state: 'call', untilAt: ahead(quiet.endsAt) };
        case 'calendar':
          return { state: 'call', untilAt: ahead(quiet.untilAt) };
        case 'call':
        case 'sharing':
          return { state: 'call', untilAt: null };
        default:
          return { state: 'work' };
      }
  }
}

/** The sign for a snapshot, in the language and look that the person chose. */
export function signView(snapshot: Snapshot, language: Language): SignView {
  return { sign: signOf(snapshot), zone: snapshot.zone, language, theme: snapshot.settings.theme };
}
