import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { inCircle } from './directions';

/** What a compass needs to be turned. */
export interface Turning {
  /** The bearing while it is turned, else the one that is kept. */
  readonly bearing: number;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onKeyUp: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onBlur: () => void;
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** A small step, that of Shift, and that of Page Up; degrees. By pointer it goes in small steps too. */
const STEPS = { small: 5, large: 15, eighth: 45 } as const;
/** Where Home and End lead: the first and the last of the small steps, as with any slider. */
const ENDS = { first: 0, last: 360 - STEPS.small } as const;

/** Turns a bearing by keys and by pointer. It is kept when the key or the pointer is let go, so a long way is one change. */
export function useTurning(kept: number, onTurn: (bearing: number) => void): Turning {
  const [turned, setTurned] = useState<number | null>(null);
  const [isHeld, setHeld] = useState(false);
  const bearing = turned ?? kept;
  const keep = (): void => {
    setHeld(false);
    setTurned(null);
    if (turned !== null && turned !== kept) onTurn(turned);
  };
  return {
    bearing,
    handlers: {
      onKeyDown: (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const next = turnedBy(event.key, event.shiftKey, bearing);
        if (next === null) return;
        event.preventDefault();
        setTurned(next);
      },
      onKeyUp: (event) => {
        if (turnedBy(event.key, false, bearing) !== null) keep();
      },
      onBlur: keep,
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(true);
        setTurned(pointedAt(event));
      },
      onPointerMove: (event) => {
        if (isHeld) setTurned(pointedAt(event));
      },
      onPointerUp: keep,
      onPointerCancel: () => {
        setHeld(false);
        setTurned(null);
      },
    },
  };
}

/** The bearing after a key; `null` for a key that does not turn. */
function turnedBy(key: string, shift: boolean, bearing: number): number | null {
  const step = shift ? STEPS.large : STEPS.small;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return inCircle(bearing + step);
    case 'ArrowLeft':
    case 'ArrowDown':
      return inCircle(bearing - step);
    case 'PageUp':
      return inCircle(bearing + STEPS.eighth);
    case 'PageDown':
      return inCircle(bearing - STEPS.eighth);
    case 'Home':
      return ENDS.first;
    case 'End':
      return ENDS.last;
    default:
      return null;
  }
}

/** The bearing from the middle of the compass, north up, to the pointer. */
function pointedAt(event: PointerEvent<HTMLElement>): number {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const [right, down] = [event.clientX - left - width / 2, event.clientY - top - height / 2];
  const degrees = (Math.atan2(right, -down) * 180) / Math.PI;
  return inCircle(Math.round(degrees / STEPS.small) * STEPS.small);
}
