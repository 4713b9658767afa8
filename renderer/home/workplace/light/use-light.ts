import { useState } from 'react';
import type { LightSettings } from '../../../../shared/settings';
import { useCompanion } from '../../../companion/context';

/** What the person set, as the page works with it. */
export interface LightInHand {
  readonly light: LightSettings;
  readonly change: (change: Partial<LightSettings>) => void;
  /** How many changes were kept; 0 after one that was not. */
  readonly saved: number;
}

/** A change that main has not shown yet: what was set, on top of what, and how many answers are awaited. */
interface Ahead {
  readonly light: LightSettings;
  readonly base: string;
  readonly awaited: number;
}

/** Saves each change at once, and shows it before it comes back: keys pressed fast build on each other. */
export function useLight(): LightInHand {
  const { snapshot, send } = useCompanion();
  const kept = snapshot.settings.light;
  const base = JSON.stringify(kept);
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const [saved, setSaved] = useState(0);
  const light = ahead !== null && (ahead.awaited > 0 || ahead.base === base) ? ahead.light : kept;
  const change = (part: Partial<LightSettings>): void => {
    const next = { ...light, ...part };
    setAhead((before) => ({ light: next, base, awaited: (before?.awaited ?? 0) + 1 }));
    void send({ type: 'settings.change', change: { light: next }, was: { light } }).then((done) => {
      setSaved((count) => (done ? count + 1 : 0));
      setAhead((now) => (now === null || !done ? null : { ...now, awaited: now.awaited - 1 }));
    });
  };
  return { light, change, saved };
}
