import type { ReactNode } from 'react';
import type { CloseOut } from '../../shared/workday/events';
import { useCompanion } from '../companion/context';

/** The questions of the close-out, in the order they are asked. */
export const CLOSE_OUT_FIELDS = [
  'done',
  'tomorrow',
  'worked',
  'change',
] as const satisfies (keyof CloseOut)[];

/** What the person wrote when the day was closed; empty answers leave no trace. */
export function OwnWords(props: { readonly closeOut: CloseOut }): ReactNode {
  const { t, hyphenate } = useCompanion();
  const written = CLOSE_OUT_FIELDS.filter((field) => props.closeOut[field].trim() !== '');
  if (written.length === 0) return null;
  return (
    <dl className="stack own-words">
      {written.map((field) => (
        <div key={field}>
          <dt className="hint">{t(`closeout.${field}`)}</dt>
          <dd className="words">{hyphenate(props.closeOut[field])}</dd>
        </div>
      ))}
    </dl>
  );
}
