import type { Books } from '../books';
import type { Ledger } from '../ledger';
import type { Step } from '../seen';

/** Looks at one step after the books and the ledger have read it, and throws when its rule does not hold. */
export type Check = (step: Step) => void;

/** A rule with books of its own, made anew for every day. */
export type Rule = (books: Books, ledger: Ledger) => Check;
