import type { ReactNode } from 'react';
import type { HooksReport } from '../../../shared/hooks/report';
import { hooksWords } from '../../../shared/hooks/words';
import { useCompanion } from '../../companion/context';

/** The person's own programs that events start, and how they went; or why none does. */
export function HookList({ hooks }: { readonly hooks: HooksReport }): ReactNode {
  const { t, format } = useCompanion();
  const words = hooksWords(hooks, t, format);
  if (hooks.state !== 'in-use' || hooks.hooks.length === 0)
    return <p className="diagnostics-lead">{words.flat().join(' ')}</p>;
  return (
    <>
      <p className="hint">{t('hooks.lead')}</p>
      <ul className="hooks">
        {words.map(([line, ...more], index) => (
          // Two may be the same; their place in the file tells them apart.
          <li key={`${line ?? ''} ${index}`}>
            <p>{line}</p>
            <p className="hint">{more.join(' ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
