import { useId, type ReactNode } from 'react';
import { isLocked } from '../../../shared/policy/merge';
import { policyOf } from '../../../shared/policy/policy';
import type { LockableName } from '../../../shared/policy/settable';
import { useCompanion } from '../../companion/context';

/** Whether an organisation has locked a setting, for the fields of it to say. */
export interface Lock {
  /** Id of the line that says whose choice it is; `undefined` where it is the person's own. */
  readonly lockedBy: string | undefined;
  /** The line itself, to stand by the fields. */
  readonly line: ReactNode;
}

/** The lock of a setting. Locked fields stay in reach of keyboard and screen reader, and say why they do not change. */
export function useLock(name: LockableName): Lock {
  const { snapshot, t, hyphenate } = useCompanion();
  const id = useId();
  const policy = policyOf(snapshot.policy);
  if (policy === null || !isLocked(name, policy)) return { lockedBy: undefined, line: null };
  const { organisation } = policy;
  return {
    lockedBy: id,
    line: (
      <p className="hint set-by words" id={id}>
        {hyphenate(t('policy.locked', { organisation }))}
      </p>
    ),
  };
}

/** What describes a field: its own hint, and who locked it. */
export function describedBy(...ids: readonly (string | undefined)[]): string | undefined {
  const known = ids.filter((id) => id !== undefined);
  return known.length === 0 ? undefined : known.join(' ');
}
