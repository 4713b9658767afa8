import './steps.css';
import type { ReactNode } from 'react';
import { timingStyle, type Timing } from './timing';

/** At most three steps; the current one is marked by time, as an animation that each starts at its own share. */
export function Steps(props: {
  readonly steps: readonly string[];
  readonly timing: Timing;
  /** `list` shows all steps, `one` only the current one (the small card). */
  readonly shape: 'list' | 'one';
}): ReactNode {
  const { steps, timing, shape } = props;
  return (
    <ol className={`steps steps-${shape}`} style={timingStyle(timing, steps.length)}>
      {steps.map((step, index) => (
        <li key={step} className="step" style={{ '--index': index }}>
          {step}
        </li>
      ))}
    </ol>
  );
}
