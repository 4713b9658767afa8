import type { ReactNode } from 'react';
import type { WindowView } from '../../../../shared/workplace/light/desk';
import { pointOn } from './directions';

/** How far from the middle the windows and their numbers are drawn, in the compass's measure. */
const WALL = 74;
const NUMBERS = 59;

/** The desk, the screen and the person from above, looking towards a bearing. */
export function PlanDesk(props: { readonly facing: number }): ReactNode {
  return (
    <g transform={`rotate(${props.facing})`}>
      <path className="plan-sight" d="M0 -24V-44m-5 6l5 -7l5 7" />
      <rect className="plan-desk" x="-28" y="-20" width="56" height="22" rx="2" />
      <path className="plan-screen" d="M-14 -14H14" />
      <path className="plan-person" d="M-15 24a15 11 0 0 1 30 0z" />
      <circle className="plan-person" cy="13" r="7" />
    </g>
  );
}

/** The windows where they stand about the chair, as wide as they look, numbered. */
export function PlanWindows(props: { readonly windows: readonly WindowView[] }): ReactNode {
  return props.windows.map(({ bearing, width }, index) => {
    const number = pointOn(bearing, NUMBERS);
    return (
      // Windows have no more of a name than their number.
      <g key={index}>
        <path className="plan-window" d={arc(bearing, Math.min(width, 359))} />
        <path className="plan-pane" d={arc(bearing, Math.min(width, 359))} />
        <text className="plan-number" x={number.x} y={number.y} dy="0.36em">
          {index + 1}
        </text>
      </g>
    );
  });
}

/** A hand that points to a bearing. */
export function Needle(props: { readonly bearing: number }): ReactNode {
  return (
    <path
      className="compass-needle"
      d="M0 -80L9 -60H3V30H-3V-60H-9Z"
      transform={`rotate(${props.bearing})`}
    />
  );
}

function arc(bearing: number, width: number): string {
  const [from, to] = [pointOn(bearing - width / 2, WALL), pointOn(bearing + width / 2, WALL)];
  return `M${from.x} ${from.y}A${WALL} ${WALL} 0 ${width > 180 ? 1 : 0} 1 ${to.x} ${to.y}`;
}
