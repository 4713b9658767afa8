import { useEffect, useRef, type ReactNode } from 'react';
import { useCompanion } from '../companion/context';
import { toWrongField } from './to-wrong-field';

/** The end of a form: what is wrong, save, and the way out. Who saves what cannot be kept comes to the field it is about. */
export function FormEnd(props: {
  /** In words; `null` while nothing is wrong. */
  readonly problem: string | null;
  /** What the field that is wrong is described by. */
  readonly problemId: string;
  readonly onCancel: () => void;
}): ReactNode {
  const { t } = useCompanion();
  const save = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const form = save.current?.form ?? null;
    if (form === null) return undefined;
    const onSubmit = (): void => toWrongField(form);
    form.addEventListener('submit', onSubmit);
    return () => form.removeEventListener('submit', onSubmit);
  }, []);
  return (
    <>
      {props.problem !== null && (
        <p className="problem" role="alert" id={props.problemId}>
          {t('content.form.problem', { problem: props.problem })}
        </p>
      )}
      <div className="content-acts">
        <button type="submit" className="button primary" ref={save}>
          {t('content.form.save')}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {t('plan.cancel')}
        </button>
      </div>
    </>
  );
}
