import { SECOND, type Stop } from '../../shared/time/moment';

/** How long a provider may take to answer, be it a probe or the first value of a watch, ms. */
export const ANSWER_WITHIN = 2 * SECOND;

/** One way to learn one signal from the system. There may be several; `chain.ts` chooses. */
export interface Provider<Value> {
  /** For the log and the diagnostics. */
  readonly name: string;
  /** Whether this way is open on this machine, now. A rejection counts as no. */
  probe(): Promise<boolean>;
  /**
   * Reports the present value within `ANSWER_WITHIN`, then every new one. `failed` says that nothing more will come; its
   * error goes to the log and must not name a person's programs (D6).
   */
  watch(report: (value: Value) => void, failed: (error: Error) => void): Stop;
  /**
   * The present value, asked afresh beside the watch; rejects when it cannot tell. Where this is left out the watch knows as
   * well. Its limits are its own, and questions must not pile up.
   */
  ask?(): Promise<Value>;
}
