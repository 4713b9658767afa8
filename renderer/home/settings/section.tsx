import './settings-page.css';
import type { ReactNode, Ref } from 'react';

/** A group of choices with its heading beside it, or above where there is no room. */
export function Section(props: {
  readonly title: string;
  readonly note?: string;
  /** The heading can take the focus when what had it is gone. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  /** The page was opened for this very section: it begins here. */
  readonly isArrival?: boolean;
  /** What it is known by in tests. */
  readonly part?: string;
  readonly children: ReactNode;
}): ReactNode {
  const { title, note, titleRef, isArrival = false, part, children } = props;
  return (
    <section className="settings-section">
      <div>
        <h2
          ref={titleRef}
          tabIndex={titleRef === undefined && !isArrival ? undefined : -1}
          data-arrival={isArrival ? '' : undefined}
        >
          {title}
        </h2>
        {note !== undefined && <p className="hint">{note}</p>}
      </div>
      <div className="settings-fields" data-part={part}>
        {children}
      </div>
    </section>
  );
}
