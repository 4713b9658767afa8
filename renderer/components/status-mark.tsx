import type { ReactNode } from 'react';
import type { Status } from '../../shared/companion/snapshot';

/**
 * The sky over a horizon: the sun high at work, half down in a pause, the moon when off. It tells by shape, and the words on the
 * page say the same.
 */
export function StatusMark(props: { readonly status: Status['type'] }): ReactNode {
  return (
    <svg className="status-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M2 18.5h20" />
      {shapeOf(props.status)}
    </svg>
  );
}

function shapeOf(status: Status['type']): ReactNode {
  switch (status) {
    case 'work':
      return <circle className="sun" cx="12" cy="9" r="5.5" />;
    case 'pause':
      return <path className="sun" d="M5.5 15a6.5 6.5 0 0 1 13 0z" />;
    case 'off':
      return <path className="sun" d="M13.5 2.5a6 6 0 1 0 4.6 9.2 5.2 5.2 0 0 1-4.6-9.2z" />;
  }
}
