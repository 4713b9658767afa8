import type { ReactNode } from 'react';
import { useCompanion } from '../../../companion/context';
import { bearingWords, pointOn } from './directions';
import { useTurning } from './use-turning';

/** A bearing to turn, north up, with what lies about it drawn inside. */
export function Compass(props: {
  readonly label: string;
  readonly bearing: number;
  readonly size: 'large' | 'small';
  /** Id of what tells how it is turned. */
  readonly describedBy?: string;
  readonly onTurn: (bearing: number) => void;
  /** What is drawn inside a ring of radius 90 about 0, 0, for the bearing as it is turned. */
  readonly children: (bearing: number) => ReactNode;
}): ReactNode {
  const { t } = useCompanion();
  const { label, size, describedBy, onTurn, children } = props;
  const { bearing, handlers } = useTurning(props.bearing, onTurn);
  return (
    <div
      className={`compass ${size}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      aria-valuemin={0}
      aria-valuemax={359}
      aria-valuenow={Math.round(bearing)}
      aria-valuetext={bearingWords(bearing, t)}
      {...handlers}
    >
      <svg viewBox="-120 -120 240 240" aria-hidden="true">
        <circle className="compass-ring" r="92" />
        {t('light.letters')
          .split(' ')
          .map((letter, quarter) => (
            <Letter key={letter} letter={letter} bearing={quarter * 90} />
          ))}
        {Array.from({ length: 24 }, (_, index) => (
          <line
            key={index}
            className={index % 3 === 0 ? 'compass-tick eighth' : 'compass-tick'}
            y1="-92"
            y2={index % 3 === 0 ? -84 : -88}
            transform={`rotate(${index * 15})`}
          />
        ))}
        {children(bearing)}
      </svg>
    </div>
  );
}

function Letter(props: { readonly letter: string; readonly bearing: number }): ReactNode {
  const { x, y } = pointOn(props.bearing, 107);
  return (
    <text className="compass-letter" x={x} y={y} dy="0.36em">
      {props.letter}
    </text>
  );
}
