import './plot.css';
import type { ReactNode } from 'react';

export const percent = (share: number): string => `${share * 100}%`;

/** One line of a picture: what it is about, the drawing, and the same in words at its end. The drawing says nothing more. */
export function PlotRow(props: {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <li className="plot-row">
      <span className="plot-label">{props.label}</span>
      <span className="plot-drawing">
        <svg className="plot-line" aria-hidden="true">
          {props.children}
        </svg>
      </span>
      <span className="plot-value">{props.value}</span>
    </li>
  );
}

/** Names under the lines of a picture. */
export function PlotAxis(props: {
  readonly names: readonly { readonly key: number; readonly share: number; readonly name: string }[];
}): ReactNode {
  return (
    <div className="plot-row plot-axis" aria-hidden="true">
      <span className="plot-drawing">
        <svg className="plot-line">
          {props.names.map(({ key, share, name }) => (
            <text key={key} x={percent(share)} textAnchor="middle">
              {name}
            </text>
          ))}
        </svg>
      </span>
    </div>
  );
}

/** Thin lines from top to bottom that the eye can follow through all rows. */
export function GridLines(props: { readonly shares: readonly number[] }): ReactNode {
  return props.shares.map((share) => (
    <line key={share} className="grid-line" x1={percent(share)} x2={percent(share)} y2="100%" />
  ));
}
