import type { ReactNode } from 'react';
import type { BreakOutcome } from '../../../../shared/workday/events';

/** One break, drawn round the origin: its size tells how long, its shape how it ended. In em, so that it grows with the text. */
export function BreakMark(props: { readonly small: boolean; readonly outcome: BreakOutcome }): ReactNode {
  if (props.outcome === 'passed') return <line className="break-mark passed" x1="-0.3em" x2="0.3em" />;
  const radius = props.small ? '0.2em' : '0.34em';
  return <circle className={`break-mark ${props.outcome}`} r={radius} />;
}
