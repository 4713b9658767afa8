import './menu.css';
import { useId, type ReactNode } from 'react';

/** One thing that a menu does. */
export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
}

/** A button that opens a few related actions: the platform's own popover, so that Esc and a click outside close it. */
export function Menu(props: { readonly label: string; readonly items: readonly MenuItem[] }): ReactNode {
  const id = useId();
  return (
    <div>
      <button type="button" className="button" popoverTarget={id}>
        {props.label}
        <svg className="menu-arrow" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 4.5l4 4 4-4" />
        </svg>
      </button>
      <div id={id} className="menu" popover="auto" role="group" aria-label={props.label}>
        {props.items.map((item) => (
          <button
            key={item.label}
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={item.act}
          >
            {item.label}
          </button>
        ))}
      </div>
    </div>
  );
}
