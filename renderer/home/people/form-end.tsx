import type { ReactNode } from 'react';
import type { PeopleProblem } from '../../../shared/people/limits';
import { useCompanion } from '../../companion/context';

/** The end of a form about people: what is wrong, save, and the way out. */
export function PeopleFormEnd(props: {
  readonly problem: PeopleProblem | null;
  readonly onCancel: () => void;
}): ReactNode {
  const { t } = useCompanion();
  return (
    <>
      {props.problem !== null && (
        <p className="problem" role="alert">
          {t('content.form.problem', { problem: t(`people.problem.${props.problem}`) })}
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
