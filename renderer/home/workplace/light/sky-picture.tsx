import type { ReactNode } from 'react';
import type { SkyArc, SkyPoint } from '../../../../shared/workplace/light/sky-arc';
import type { Direction } from '../../../../shared/workplace/light/direction';
import { turnBetween } from '../../../../shared/workplace/light/direction';
import { useCompanion } from '../../../companion/context';
import { percent } from '../../look-back/plot-row';
import { EIGHTHS, pointOf, type Eighth } from './directions';
import { spellNames } from './sky-names';
import { placeIn, scaleOf, type SkyScale } from './sky-scale';

/** A strip of the horizon with the windows in it, the sun's way, and the glare on it drawn thick with its name. */
export function SkyPicture(props: {
  readonly arc: SkyArc;
  /** The same in words. */
  readonly words: string;
  /** Where the sun stands now; `null` while it is down. */
  readonly sunNow: Direction | null;
  /** Whether somebody has said where they look. */
  readonly hasDesk: boolean;
}): ReactNode {
  const { t } = useCompanion();
  const { arc, words, sunNow, hasDesk } = props;
  const scale = scaleOf(arc);
  const names = spellNames(arc, scale);
  const now =
    sunNow === null
      ? null
      : placeIn(scale, { x: turnBetween(arc.middle, sunNow.azimuth), y: Math.max(0, sunNow.altitude) });
  return (
    <div className="sky" role="img" aria-label={words}>
      {names.length > 0 && (
        <svg
          aria-hidden="true"
          className="sky-names"
          data-lanes={Math.max(...names.map(({ lane }) => lane)) + 1}
        >
          {names.map(({ spell, x, lane }) => (
            <svg key={spell.from} x={percent(x)} y="100%">
              <line className="sky-leader" y2={`${-lane * LANE}em`} />
            </svg>
          ))}
          {names.map(({ spell, x, lane, anchor }) => (
            <text
              key={spell.from}
              x={percent(x)}
              y="100%"
              dy={`${-0.35 - lane * LANE}em`}
              textAnchor={anchor}
            >
              {t(`light.kind.${spell.kind}`)}
            </text>
          ))}
        </svg>
      )}
      <svg aria-hidden="true" className="sky-drawing">
        <Hatching />
        <Windows arc={arc} scale={scale} />
        {names.map(({ spell, x, y }) => (
          <line key={spell.from} className="sky-leader" x1={percent(x)} x2={percent(x)} y2={percent(y)} />
        ))}
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" className="sky-way">
          <Ways className="sky-path" ways={arc.path} scale={scale} />
          {arc.spells.map((spell) => (
            <Ways key={spell.from} className={`sky-spell ${spell.kind}`} ways={spell.path} scale={scale} />
          ))}
        </svg>
        {arc.hours.map(({ at, label, ...point }) => (
          <Hour key={at} label={label} point={point} scale={scale} />
        ))}
        {arc.path.length === 0 && (
          <text className="sky-never" x="50%" y="50%">
            {t('light.picture.never')}
          </text>
        )}
        {now !== null && (
          <g className="sky-now">
            <circle cx={percent(now.x)} cy={percent(now.y)} r="9" />
            <text x={percent(now.x)} y={percent(now.y)} dy="-1.1em">
              {t('light.picture.now')}
            </text>
          </g>
        )}
      </svg>
      <svg aria-hidden="true" className="sky-axis">
        {pointsOf(arc.middle, scale).map(({ bearing, x, anchor }) => (
          <text
            key={`${bearing} ${anchor}`}
            className={bearing % 90 === 0 ? '' : 'between'}
            textAnchor={anchor}
            x={percent(placeIn(scale, { x, y: 0 }).x)}
            y="1.9em"
          >
            {pointOf(bearing, t)}
          </text>
        ))}
        {hasDesk && <Facing x={placeIn(scale, { x: arc.facing, y: 0 }).x} />}
      </svg>
    </div>
  );
}

/** From one line of names to the next, em. */
const LANE = 1.3;
/** Nearer to the middle than this, degrees, the way is level and an hour stands under its point; else on the inner side. */
const LEVEL = 12;
/** Below this share of the height there is no room under a point: the hour stands above it, on the outer side. */
const LOW = 0.86;
/** So near to an end of the picture, a share of its width, nothing is written further out. */
const END = 0.08;

/** Where the sun stands at a full hour. */
function Hour(props: {
  readonly label: string;
  readonly point: Pick<SkyPoint, 'x' | 'y'>;
  readonly scale: SkyScale;
}): ReactNode {
  const { label, point, scale } = props;
  const { x, y } = placeIn(scale, point);
  const hour = Number(label.slice(0, 2));
  const inwards = Math.abs(point.x) < LEVEL ? 0 : -Math.sign(point.x);
  const isAtEnd = Math.min(x, 1 - x) < END;
  return (
    <g className={hour % 3 === 0 ? 'sky-hour' : hour % 2 === 0 ? 'sky-hour second' : 'sky-hour other'}>
      <circle cx={percent(x)} cy={percent(y)} r="2.5" />
      <text
        x={percent(x)}
        y={percent(y)}
        dx={`${inwards * (y <= LOW ? 0.85 : isAtEnd ? 0 : -0.6)}em`}
        dy={y > LOW ? '-0.8em' : '1.5em'}
      >
        {label.slice(0, 2)}
      </text>
    </g>
  );
}

/** The directions under the picture; what lies at both ends of the whole horizon is named at both. */
function pointsOf(middle: number, { side }: SkyScale): readonly Point[] {
  return EIGHTHS.flatMap((bearing): readonly Point[] => {
    const x = turnBetween(middle, bearing);
    if (side === 180 && x === 180)
      return [
        { bearing, x: -180, anchor: 'start' },
        { bearing, x, anchor: 'end' },
      ];
    return Math.abs(x) < side - 8 ? [{ bearing, x, anchor: 'middle' }] : [];
  });
}

/** A direction under the picture, degrees from its middle. */
interface Point {
  readonly bearing: Eighth;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where the person looks: a mark on the horizon. */
function Facing(props: { readonly x: number }): ReactNode {
  return (
    <svg className="sky-facing" x={percent(props.x)}>
      <path d="M0 0L7 11H-7Z" />
    </svg>
  );
}

/** Each window as a bright pane in the wall, with what stands outside in its lower part. */
function Windows(props: { readonly arc: SkyArc; readonly scale: SkyScale }): ReactNode {
  const { arc, scale } = props;
  return arc.windows.map(({ left, right, bottom, top }) => {
    const [upper, lower] = [
      placeIn(scale, { x: left, y: Math.min(top, scale.top) }),
      placeIn(scale, { x: right, y: 0 }),
    ];
    const hidden = Math.min(bottom, top, scale.top) / scale.top;
    const across = { x: percent(upper.x), width: percent(lower.x - upper.x) };
    return (
      <g key={`${left} ${right} ${top} ${bottom}`}>
        <rect className="sky-window" {...across} y={percent(upper.y)} height={percent(1 - upper.y)} />
        {hidden > 0 && (
          <rect className="sky-outside" {...across} y={percent(1 - hidden)} height={percent(hidden)} />
        )}
        <rect className="sky-frame" {...across} y={percent(upper.y)} height={percent(1 - upper.y)} />
      </g>
    );
  });
}

function Ways(props: {
  readonly className: string;
  readonly ways: readonly (readonly SkyPoint[])[];
  readonly scale: SkyScale;
}): ReactNode {
  return props.ways.map((way) => (
    <polyline
      key={way[0]?.at}
      className={props.className}
      points={way
        .map((point) => placeIn(props.scale, point))
        .map(({ x, y }) => `${Math.round(x * 10_000) / 10},${Math.round(Math.min(1, y) * 10_000) / 10}`)
        .join(' ')}
    />
  ));
}

function Hatching(): ReactNode {
  return (
    <defs>
      <pattern
        id="outside-hatching"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className="sky-hatch" x1="0" y1="0" x2="0" y2="7" />
      </pattern>
    </defs>
  );
}
