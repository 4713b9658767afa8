import type { LocalTime } from '../time/calendar';
import { MINUTE } from '../time/moment';
import { BREAK_KINDS, fikaAt, type ActiveKind, type BreakKind } from './kinds';
import { fromOwn, type OwnKind } from './own-kinds';

export type ReadyProfile = 'default' | 'often' | 'gentle' | 'movement';
/** `own`: the kinds that the person made. */
export type ProfileId = ReadyProfile | 'own';

/** What the person has chosen about breaks. */
export interface BreakSettings {
  readonly on: boolean;
  readonly profile: ProfileId;
  /** Kept also while another profile is chosen. */
  readonly own: readonly OwnKind[];
  /** When fika is, in every profile; `null` for none. */
  readonly fika: LocalTime | null;
  /** Breaks cannot be skipped or left by a click; held Esc leaves always (B9). */
  readonly strict: boolean;
  /** Breaks show in full also where nothing can tell whether the person is in a call (B12). */
  readonly showWithoutCallSense: boolean;
}

const { short, movement, often } = BREAK_KINDS;

/**
 * What each ready profile asks for, shortest break first. `gentle` is for people who would otherwise turn breaks off
 * (HSE-DSE, GALINSKY2000: weak evidence).
 */
export const PROFILES: Readonly<Record<ReadyProfile, readonly ActiveKind[]>> = {
  default: [short, movement],
  often: [short, often],
  gentle: [
    { ...short, every: 30 * MINUTE },
    { ...movement, every: 60 * MINUTE },
  ],
  movement: [movement],
};

/** The kinds a companion works with. */
export interface BreakKinds {
  /** Those asked for, shortest first. */
  readonly asked: readonly BreakKind[];
  /** Those and every other that time is kept for, so that it carries over when the profile changes (B8). */
  readonly tracked: readonly BreakKind[];
}

/** The kinds that the settings ask for; none when breaks are off, but time is kept for all. */
export function breakKinds({ on, profile, own, fika }: BreakSettings): BreakKinds {
  const made = own.map(fromOwn);
  const daily: readonly BreakKind[] = fika === null ? [] : [fikaAt(fika)];
  const wanted = [...(profile === 'own' ? made : PROFILES[profile]), ...daily];
  const asked = wanted.sort((a, b) => a.lasts - b.lasts);
  const all: readonly BreakKind[] = [...Object.values(BREAK_KINDS), ...made, ...daily];
  const tracked = all.map((kind) => asked.find(({ id }) => id === kind.id) ?? kind);
  return { asked: on ? asked : [], tracked };
}

/** How much rarer a gentler own profile asks. */
const RARER = 1.5;

/** Settings that ask for less than these; `null` when they are the gentlest already (B7). */
export function gentler(breaks: BreakSettings): BreakSettings | null {
  switch (breaks.profile) {
    case 'often':
      return { ...breaks, profile: 'default' };
    case 'default':
      return { ...breaks, profile: 'gentle' };
    case 'gentle':
    case 'movement':
      return null;
    case 'own': {
      const own = breaks.own.map(rarer);
      return own.some((kind, index) => kind.everyMinutes !== breaks.own[index]?.everyMinutes)
        ? { ...breaks, own }
        : null;
    }
  }
}

/** Own intervals grow, up to two hours: beyond that a break is no reminder any more. */
function rarer(kind: OwnKind): OwnKind {
  if (kind.everyMinutes === null || kind.everyMinutes >= 120) return kind;
  return { ...kind, everyMinutes: Math.min(120, Math.round((kind.everyMinutes * RARER) / 5) * 5) };
}
