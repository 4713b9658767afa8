import type { ReactNode } from 'react';
import type { HandbookPage } from '../../shared/handbook';
import { useCompanion } from '../companion/context';

/** Opens the handbook at a page, in its own window. */
export function HelpLink(props: { readonly page: HandbookPage; readonly children: ReactNode }): ReactNode {
  const { send } = useCompanion();
  return (
    <button
      type="button"
      className="button plain alone"
      onClick={() => void send({ type: 'handbook.open', page: props.page })}
    >
      {props.children}
    </button>
  );
}
