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
import { check, firstIssue, placeIn, wrongPath } from '../checked';
import { decodeStrict } from '../decode-strict';
import { isObject } from '../store/json';
import type { PolicyPlace } from './policy-place';
import { policySchema } from './policy-schema';

/** Largest file that is read, bytes: far more than all that the schema has room for. */
export const LARGEST_POLICY = 256 * 1024;
/** The format that this version knows. */
const FORMAT = 1;
/** Bits of a file's mode: others than its owner may write it. */
const WRITABLE_BY_OTHERS = 0o022;

/** Reads what an organisation has set on this machine. Never throws. */
export async function readPolicy({ path: file, byRootOnly }: PolicyPlace): Promise<PolicyReading> {
  const unusable = (problem: PolicyProblem): PolicyReading => ({ state: 'unusable', file, problem });
  const read = await readBounded(file, LARGEST_POLICY);
  if (!read.ok) {
    if (read.reason === 'cannot-open' && isMissing(read.error)) return NO_POLICY;
    return unusable({ type: read.reason });
  }
  // SECURITY: what was opened is asked, not what lies at the path by now.
  if (byRootOnly && (read.owner !== 0 || (read.mode & WRITABLE_BY_OTHERS) !== 0))
    return unusable({ type: 'not-trusted' });
  return parsePolicy(read.bytes, file);
}

/** The policy in the bytes of a file: all of it or nothing. */
export function parsePolicy(bytes: Uint8Array, file: string): PolicyReading {
  const unusable = (problem: PolicyProblem): PolicyReading => ({ state: 'unusable', file, problem });
  const text = decodeStrict(bytes);
  if (text === null) return unusable({ type: 'not-text' });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return unusable({ type: 'not-json' });
  }
  if (isObject(raw) && isNewer(raw['format'])) return unusable({ type: 'newer' });
  const read = check(policySchema, raw);
  return read.success ? { state: 'in-force', file, policy: read.data } : unusable(problemOf(raw));
}

function isMissing(error: Error): boolean {
  return 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function isNewer(format: unknown): boolean {
  return typeof format === 'number' && Number.isInteger(format) && format > FORMAT;
}

function problemOf(raw: unknown): PolicyProblem {
  const issue = firstIssue(policySchema, raw);
  if (issue === null) return { type: 'bad', at: '', why: 'value' };
  const path = wrongPath(issue);
  return { type: 'bad', at: placeIn(path), why: faultOf(issue, path) };
}

function faultOf(issue: z.core.$ZodIssue, [section, name]: readonly PropertyKey[]): PolicyFault {
  if (issue.code === 'unrecognized_keys')
    return section === 'locked' && SETTABLE.some((one) => one === name) ? 'not-lockable' : 'unknown';
  return POLICY_FAULTS.find((one) => one === issue.message) ?? 'value';
}
