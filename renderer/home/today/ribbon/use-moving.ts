import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { LocalTime } from '../../../../shared/time/calendar';
import { nearest, stepped, stepsOf } from './goal-place';

/** What a block needs to be moved. */
export interface Moving {
  /** Where it is while it is moved, else where the plan has it. */
  readonly at: LocalTime;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onKeyUp: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** What a move is on: the place in the plan, the line that it is on, and what becomes of it. */
export interface MovingOn {
  readonly planned: LocalTime;
  /** Wall time of the block, and of both ends of the line, ms. */
  readonly wall: number;
  readonly fromAt: number;
  readonly toAt: number;
  readonly zone: string;
  /** `null`: off the ribbon. */
  readonly onPlace: (at: LocalTime | null) => void;
}

/** Moves a block by keys and by pointer. It is kept when the key or the pointer is let go, so a long way is one change. */
export function useMoving({ planned, wall, fromAt, toAt, zone, onPlace }: MovingOn): Moving {
  const [moved, setMoved] = useState<LocalTime | null>(null);
  const [held, setHeld] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const at = moved ?? planned;
  const keep = (): void => {
    setHeld(null);
    setMoved(null);
    if (moved !== null && moved !== planned) onPlace(moved);
  };
  return {
    at,
    handlers: {
      onKeyDown: (event) => {
        if (event.key === 'Delete' || event.key === 'Backspace') {
          event.preventDefault();
          onPlace(null);
          return;
        }
        const steps = stepsOf(event.key);
        if (steps === null) return;
        event.preventDefault();
        setMoved(stepped(at, steps));
      },
      onKeyUp: (event) => {
        if (stepsOf(event.key) !== null) keep();
      },
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
        if (width === 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld({ x: event.clientX, width });
      },
      onPointerMove: (event) => {
        if (held === null) return;
        const way = ((event.clientX - held.x) / held.width) * (toAt - fromAt);
        setMoved(nearest(Math.min(toAt, Math.max(fromAt, wall + way)), zone));
      },
      onPointerUp: keep,
      onPointerCancel: () => {
        setHeld(null);
        setMoved(null);
      },
    },
  };
}
