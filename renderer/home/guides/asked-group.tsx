import { useId, type ReactNode } from 'react';
import type { Question } from '../../../shared/guides/guide';
import { useCompanion } from '../../companion/context';

/** The fields of a question under what it asks. */
export function AskedGroup(props: { readonly question: Question; readonly children: ReactNode }): ReactNode {
  const { view } = useCompanion();
  const { question, children } = props;
  const id = useId();
  const hint = question.hint?.[view.language];
  return (
    <fieldset aria-describedby={hint === undefined ? undefined : id}>
      <legend>{question.ask[view.language]}</legend>
      {hint !== undefined && (
        <p className="hint" id={id}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  );
}
