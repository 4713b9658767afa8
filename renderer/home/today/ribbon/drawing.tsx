import type { ReactNode } from 'react';
import { useCompanion } from '../../../companion/context';
import { BreakMark } from './break-mark';
import { placeLabels } from './label-lanes';
import type { RibbonModel, Stretch } from './ribbon-model';

/** The labels are laid out for the narrowest ribbon that shows them (see ribbon.css), in em. */
const NARROWEST = 38;
const LANE = 1.6;
/** Where the bar begins and ends, in em under the labels. */
const BAR_TOP = 0.25;
const BAR_BOTTOM = 3.25;
/** More hours than this are named by turns. */
const MANY_HOURS = 13;

const percent = (share: number): string => `${share * 100}%`;

/**
 * The ribbon itself. Places along it are percentages and heights are em, so it fits any width and any text size without
 * measuring; it is hidden from screen readers, which have the table.
 */
export function Drawing(props: { readonly model: RibbonModel }): ReactNode {
  const { t, format } = useCompanion();
  const { model } = props;
  const flags = model.marks
    .map((mark) => {
      const label = `${t(`mark.${mark.kind}`)} ${format.time(mark.at)}`;
      return { mark, label, share: mark.share, width: (label.length * 0.49 + 0.8) / NARROWEST };
    })
    // Sunset is told of in the table too: where its flag would have to fly back over the others, it has none.
    .filter(({ mark, share, width }) => mark.kind !== 'sunset' || share + width <= 1);
  const placed = placeLabels(flags);
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  return (
    <svg className="ribbon-drawing" style={{ '--lanes': lanes }} aria-hidden="true">
      <Hatching />
      <g className="hours">
        {model.hours.map(({ at, share }) => (
          <line key={at} x1={percent(share)} x2={percent(share)} y2="5em" className="hour-line" />
        ))}
      </g>
      <g className="bars">
        {model.ahead !== null && <Bar className="ahead" stretch={model.ahead} />}
        {model.work.map((stretch) => (
          <Bar key={stretch.from} className="work" stretch={stretch} />
        ))}
        {model.pauses.map((stretch) => (
          <g key={stretch.from}>
            <Bar className="pause" stretch={stretch} />
            <Bar className="pause-hatch" stretch={stretch} />
          </g>
        ))}
        {model.plannedLunch !== null && <Bar className="planned" stretch={model.plannedLunch} />}
      </g>
      {flags.map(({ mark, label }, index) => {
        const { lane, side } = placed[index] ?? { lane: 0, side: 'right' };
        return (
          <g key={`${mark.kind}-${mark.at}`} className={`mark mark-${mark.kind.replace('.', '-')}`}>
            <line
              x1={percent(mark.share)}
              x2={percent(mark.share)}
              y1={`${(lanes - lane) * LANE - 1.3}em`}
              // On the bar only now can be told from what is under it: it stands where the work ends.
              y2={`${lanes * LANE + (mark.kind === 'now' ? BAR_BOTTOM : BAR_TOP)}em`}
            />
            <text
              x={percent(mark.share)}
              y={`${(lanes - lane) * LANE - 0.45}em`}
              dx={side === 'right' ? '0.4em' : '-0.4em'}
              textAnchor={side === 'right' ? 'start' : 'end'}
            >
              {label}
            </text>
          </g>
        );
      })}
      <g className="ribbon-breaks">
        {model.breaks.map(({ key, share, small, outcome }) => (
          <svg key={key} x={percent(share)}>
            <BreakMark small={small} outcome={outcome} />
          </svg>
        ))}
      </g>
      <g className={model.hours.length > MANY_HOURS ? 'hour-names by-turns' : 'hour-names'}>
        {model.hours.map(({ at, share }) => (
          <text key={at} x={percent(share)} textAnchor="middle">
            {format.time(at).slice(0, 2)}
          </text>
        ))}
      </g>
    </svg>
  );
}

function Bar(props: { readonly className: string; readonly stretch: Stretch }): ReactNode {
  const { from, to } = props.stretch;
  return <rect className={props.className} x={percent(from)} width={percent(Math.max(0.002, to - from))} />;
}

function Hatching(): ReactNode {
  return (
    <defs>
      <pattern id="hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" className="hatch-line" />
      </pattern>
    </defs>
  );
}
