import type { ReactNode } from 'react';
import type { SignState } from '../../shared/sign';

/**
 * The sky over a horizon, as on Today: the sun high at work, half down in a pause, the moon when off. In a call there is no
 * sky but the barred disc that closes a road. It tells by shape, and the words say the same.
 */
export function SignMark(props: { readonly state: SignState }): ReactNode {
  const { state } = props;
  return (
    <svg className="sign-mark" viewBox="0 0 24 24" aria-hidden="true">
      {state !== 'call' && <path className="horizon" d="M1.5 19h21" />}
      {shapeOf(state)}
    </svg>
  );
}

function shapeOf(state: SignState): ReactNode {
  switch (state) {
    case 'work':
      return <circle cx="12" cy="9" r="6.5" />;
    case 'call':
      return (
        <path fillRule="evenodd" d="M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21zM5.5 10h13v4h-13z" />
      );
    case 'pause':
      return <path d="M4 16a8 8 0 0 1 16 0z" />;
    case 'off':
      return <path d="M14 1.5a7.4 7.4 0 1 0 5.7 11.3 6.4 6.4 0 0 1-5.7-11.3z" />;
  }
}
