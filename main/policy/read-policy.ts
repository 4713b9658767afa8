import type { z } from 'zod';
import {
  NO_POLICY,
  POLICY_FAULTS,
  type PolicyFault,
  type PolicyProblem,
  type PolicyReading,
} from '../../shared/policy/policy';
import { SETTABLE } from '../../shared/policy/settable';
import { readBounded } from '../bounded-file';
import { placeIn, wrongPath } from '../checked';
import { isWrittenBy, readHandwritten } from '../handwritten';
import type { PolicyPlace } from './policy-place';
import { policySchema } from './policy-schema';

/** Largest file that is read, bytes: far more than all that the schema has room for. */
export const LARGEST_POLICY = 256 * 1024;
/** The format that this version knows. */
const FORMAT = 1;
const ROOT = 0;

/** Reads what an organisation has set on this machine. Never throws. */
export async function readPolicy({ path: file, byRootOnly }: PolicyPlace): Promise<PolicyReading> {
  const unusable = (problem: PolicyProblem): PolicyReading => ({ state: 'unusable', file, problem });
  const read = await readBounded(file, LARGEST_POLICY);
  if (!read.ok) {
    if (read.reason === 'cannot-open' && isMissing(read.error)) return NO_POLICY;
    return unusable({ type: read.reason });
  }
  // SECURITY: what was opened is asked, not what lies at the path by now.
  if (byRootOnly && !isWrittenBy(ROOT, read)) return unusable({ type: 'not-trusted' });
  return parsePolicy(read.bytes, file);
}

/** The policy in the bytes of a file: all of it or nothing. */
export function parsePolicy(bytes: Uint8Array, file: string): PolicyReading {
  const unusable = (problem: PolicyProblem): PolicyReading => ({ state: 'unusable', file, problem });
  const read = readHandwritten(bytes, policySchema, FORMAT);
  if (read.ok) return { state: 'in-force', file, policy: read.data };
  return unusable(read.problem === 'wrong' ? problemOf(read.issue) : { type: read.problem });
}

function isMissing(error: Error): boolean {
  return 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function problemOf(issue: z.core.$ZodIssue | null): PolicyProblem {
  if (issue === null) return { type: 'bad', at: '', why: 'value' };
  const path = wrongPath(issue);
  return { type: 'bad', at: placeIn(path), why: faultOf(issue, path) };
}

function faultOf(issue: z.core.$ZodIssue, [section, name]: readonly PropertyKey[]): PolicyFault {
  if (issue.code === 'unrecognized_keys')
    return section === 'locked' && SETTABLE.some((one) => one === name) ? 'not-lockable' : 'unknown';
  return POLICY_FAULTS.find((one) => one === issue.message) ?? 'value';
}
