import type { ReactNode } from 'react';
import { useCompanion } from '../companion/context';

/** The end of a form: what is wrong, save, and the way out. */
export function FormEnd(props: {
  /** In words; `null` while nothing is wrong. */
  readonly problem: string | null;
  readonly onCancel: () => void;
}): ReactNode {
  const { t } = useCompanion();
  return (
    <>
      {props.problem !== null && (
        <p className="problem" role="alert">
          {t('content.form.problem', { problem: props.problem })}
        </p>
      )}
      <div className="content-acts">
        <button type="submit" className="button primary">
          {t('content.form.save')}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {t('plan.cancel')}
        </button>
      </div>
    </>
  );
}
