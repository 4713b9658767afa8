import './steps.css';
import type { ReactNode } from 'react';
import { shares, timingStyle, type Timing } from './timing';

/** At most three steps; the current one is marked by time, as an animation that each starts where its share does. */
export function Steps(props: {
  readonly steps: readonly string[];
  readonly weights: readonly number[] | null;
  readonly timing: Timing;
  /** `list` shows all steps, `one` only the current one (the small card). */
  readonly shape: 'list' | 'one';
}): ReactNode {
  const { steps, weights, timing, shape } = props;
  const share = shares(steps.length, weights);
  return (
    <ol className={`steps steps-${shape}`} style={timingStyle(timing)}>
      {steps.map((step, index) => (
        <li
          key={step}
          className="step"
          style={{ '--from-part': share[index]?.from, '--part': share[index]?.part }}
        >
          {step}
        </li>
      ))}
    </ol>
  );
}
