import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';
import { softHyphens } from '../../components/soft-hyphens';
import { yesterdayTitle } from './yesterday-title';

/** What the last workday left for today: its "tomorrow", its "change", in the person's own words. */
export function Yesterday(props: { readonly fields: readonly ('tomorrow' | 'change')[] }): ReactNode {
  const { snapshot, t, format } = useCompanion();
  const left = snapshot.yesterday;
  const lines = props.fields.flatMap((field) => {
    const text = left?.[field].trim() ?? '';
    return text === '' ? [] : [{ field, text }];
  });
  if (left === null || lines.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="yesterday-title">
      <h2 id="yesterday-title">{yesterdayTitle(left.date, snapshot.date, t, format)}</h2>
      <dl className="stack own-words">
        {lines.map(({ field, text }) => (
          <div key={field}>
            <dt className="hint">{t(`yesterday.${field}`)}</dt>
            <dd className="words">{softHyphens(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
