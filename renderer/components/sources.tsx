import type { ReactNode, ToggleEvent } from 'react';
import { sourcesOf } from '../../shared/content';
import { useCompanion } from '../companion/context';

/** Where a statement comes from and how much that bears, on request; nothing when it names no source. */
export function Sources(props: {
  /** Keys of the sources, as the statement has them. */
  readonly field: string;
  readonly className: string;
  /** What the statement is, where several on a page have sources. */
  readonly about?: string;
  readonly onToggle?: (event: ToggleEvent<HTMLDetailsElement>) => void;
}): ReactNode {
  const { t, view } = useCompanion();
  const sources = sourcesOf(props.field, view.language);
  if (sources.length === 0) return null;
  return (
    <details className={props.className} onToggle={props.onToggle}>
      <summary>
        {t('prompt.sources', { count: sources.length })}
        {props.about !== undefined && <span className="visually-hidden">: {props.about}</span>}
      </summary>
      <ul>
        {sources.map(({ text, strength }) => (
          <li key={text}>{t(`source.${strength}`, { source: text })}</li>
        ))}
      </ul>
    </details>
  );
}
