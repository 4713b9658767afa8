import { useId, type ReactNode } from 'react';
import { useCompanion } from '../companion/context';

/** What was written elsewhere while a form was being filled in, and would go if the form were saved: to be read before it is. */
export function Meanwhile(props: {
  readonly written: readonly { readonly label: string; readonly text: string }[];
}): ReactNode {
  const { t, hyphenate } = useCompanion();
  const id = useId();
  const { written } = props;
  if (written.length === 0) return null;
  return (
    <section className="card" aria-labelledby={id}>
      <h3 id={id}>{t('meanwhile.title')}</h3>
      <dl className="stack-small">
        {written.map(({ label, text }) => (
          <div key={`${label} ${text}`}>
            <dt className="hint">{label}</dt>
            <dd className="words">{text === '' ? t('meanwhile.empty') : hyphenate(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
