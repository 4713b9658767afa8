import './settings-page.css';
import type { ReactNode, Ref } from 'react';

/** A group of choices with its heading beside it, or above where there is no room. */
export function Section(props: {
  readonly title: string;
  readonly note?: string;
  /** The heading can take the focus when what had it is gone. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}): ReactNode {
  const { title, note, titleRef, children } = props;
  return (
    <section className="settings-section">
      <div>
        <h2 ref={titleRef} tabIndex={titleRef === undefined ? undefined : -1}>
          {title}
        </h2>
        {note !== undefined && <p className="hint">{note}</p>}
      </div>
      <div className="settings-fields">{children}</div>
    </section>
  );
}
