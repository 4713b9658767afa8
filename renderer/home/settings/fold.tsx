import type { ReactNode } from 'react';

/** Choices that most people leave as they are: folded away, with what stands there now in sight. */
export function Fold(props: {
  /** What it is known by in tests and styles. */
  readonly name: string;
  readonly title: string;
  readonly now: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details className="settings-fold" data-fold={props.name}>
      <summary>
        <span>{props.title}</span>
        <span className="visually-hidden">: </span> <span className="hint">{props.now}</span>
      </summary>
      <div className="settings-fold-fields">{props.children}</div>
    </details>
  );
}
