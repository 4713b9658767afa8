import type { ReactNode } from 'react';
import { useCompanion } from '../../companion/context';

/** So many at a time: more would read as a list of things to do. */
const AT_ONCE = 3;

/** Cards of people, the first few of them at once and the others on demand; nothing where there are none. */
export function FewCards<T extends { readonly id: string }>(props: {
  readonly of: readonly T[];
  readonly card: (one: T) => ReactNode;
}): ReactNode {
  const { t } = useCompanion();
  const { of, card } = props;
  const later = of.slice(AT_ONCE);
  const cards = (some: readonly T[]): ReactNode => (
    <ul className="people-cards">
      {some.map((one) => (
        <li key={one.id} className="card">
          {card(one)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {of.length > 0 && cards(of.slice(0, AT_ONCE))}
      {later.length > 0 && (
        <details className="stack">
          <summary>{t('people.hear.more')}</summary>
          {cards(later)}
        </details>
      )}
    </>
  );
}
