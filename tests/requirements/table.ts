import { EMPLOYEE } from './employee';
import { MANAGER } from './manager';
import type { Requirement } from './requirement';

/** The requirements in order; the place in the list is the number. */
export const REQUIREMENTS: readonly Requirement[] = [...EMPLOYEE, ...MANAGER].map(
  ([what, where, ...proofs], index) => ({ number: index + 1, what, where, proofs: proofs.flat() }),
);
