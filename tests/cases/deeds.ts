import type { Weekday } from '../../shared/time/calendar';

/** What a person asks of the app, in words that do not depend on how the app names its commands. */
export type Ask =
  | { readonly ask: 'start'; readonly place: 'home' | 'office' | 'move' }
  | { readonly ask: 'stop' }
  | { readonly ask: 'pause'; readonly kind: 'lunch' | 'errand' | 'other'; readonly minutes: number | null }
  | { readonly ask: 'longer pause'; readonly minutes: number }
  | { readonly ask: 'end pause' }
  | { readonly ask: 'break now' }
  | { readonly ask: 'had a break' }
  | { readonly ask: 'postpone' }
  | { readonly ask: 'skip' }
  | { readonly ask: 'leave' }
  | { readonly ask: 'meeting'; readonly minutes: number | null }
  | { readonly ask: 'end meeting' }
  | {
      readonly ask: 'plan';
      readonly goal: boolean;
      readonly lunchAt: string | null;
      readonly endAt: string | null;
    }
  | { readonly ask: 'had'; readonly slot: 'air' | 'contact' | 'read-up' }
  /** `date`: `YYYY-MM-DD`. */
  | {
      readonly ask: 'mark';
      readonly date: string;
      readonly kind: 'work' | 'holiday' | 'ill' | 'care' | 'off';
    }
  /** One stretch of work without a pause: wall time, ms since the epoch. */
  | { readonly ask: 'tell times'; readonly date: string; readonly from: number; readonly to: number }
  /** Wall time of the stop, ms since the epoch. */
  | { readonly ask: 'stopped'; readonly at: number }
  | { readonly ask: 'went on' }
  | { readonly ask: 'gentler'; readonly yes: boolean }
  /** The answer to one of the questions that stand on the screen. */
  | { readonly ask: 'answer'; readonly question: Question; readonly answer: string }
  | { readonly ask: 'open' };

/** Questions besides that about a lost stop and that at the end of a pause; the last three come off work. */
export type Question =
  | 'meeting-over'
  | 'still-in-call'
  | 'long-away'
  | 'start'
  | 'after-hours'
  | 'evening-rest';

/** A choice in the settings. */
export type Choice =
  | { readonly choose: 'profile'; readonly profile: 'default' | 'often' | 'gentle' }
  | { readonly choose: 'breaks' | 'tips' | 'sound'; readonly on: boolean }
  | { readonly choose: 'hours'; readonly weekday: Weekday; readonly from: string; readonly to: string }
  /** What may be asked off work, and whether the end goes by the start. */
  | { readonly choose: 'start offer' | 'after-hours' | 'evening rest' | 'flex'; readonly on: boolean }
  /** A reminder of the day. */
  | {
      readonly choose: 'reminder';
      readonly reminder:
        | 'lunch'
        | 'air'
        | 'read-up'
        | 'midday'
        | 'contact'
        | 'wind-down'
        | 'planned-end'
        | 'rest';
      readonly on: boolean;
    }
  /** A weekday with times of its own, and no other slots. */
  | {
      readonly choose: 'template';
      readonly weekday: Weekday;
      readonly lunch: string;
      readonly fika: string | null;
    }
  /** A meeting that the calendar knows of; local times. */
  | { readonly choose: 'busy'; readonly from: string; readonly to: string }
  /** A break kind of one's own: by active time (`every`, minutes) or by the clock (`at`, local time). */
  | {
      readonly choose: 'kind';
      readonly name: string;
      readonly every: number | null;
      readonly at: string | null;
      readonly lasts: number;
      readonly surface: 'card' | 'window';
    };

/** `types`: without a lull; `types with lulls`: stops for six seconds twice a minute; `reads`: an input every 100 s. */
export type Hands = 'types' | 'types with lulls' | 'reads' | 'silent';
export type Signal = 'call' | 'sharing' | 'fullScreen' | 'doNotDisturb';

/** One thing that happens at the desk. */
export type Deed =
  | { readonly do: 'ask'; readonly ask: Ask }
  | { readonly do: 'choose'; readonly choice: Choice }
  | { readonly do: 'hands'; readonly hands: Hands }
  /** The hands do again what they did before they fell silent or only read. */
  | { readonly do: 'hands back' }
  /** `told` is false when the watching sensor misses it: only who asks afresh hears of it. */
  | {
      readonly do: 'signal';
      readonly signal: Signal;
      readonly value: boolean | 'unknown';
      readonly told: boolean;
    }
  /** Whether a sensor that is asked afresh answers. */
  | { readonly do: 'sensors'; readonly answer: boolean }
  | { readonly do: 'lock'; readonly byHand: boolean }
  | { readonly do: 'unlock' }
  /** `told` is false for a sleep that the system does not report. */
  | { readonly do: 'sleep'; readonly told: boolean }
  | { readonly do: 'wake' }
  | { readonly do: 'clock'; readonly by: number }
  | { readonly do: 'zone'; readonly zone: string }
  | { readonly do: 'idle'; readonly known: boolean }
  | { readonly do: 'windows'; readonly draw: boolean }
  | { readonly do: 'app ends' }
  | { readonly do: 'app starts'; readonly reboot: boolean }
  | { readonly do: 'disk'; readonly saves: boolean }
  | { readonly do: 'home'; readonly open: boolean }
  | { readonly do: 'nothing' };
