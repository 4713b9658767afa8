import {
  SIGNAL_NAMES,
  type DemotionReason,
  type ProviderReport,
  type Said,
  type SignalName,
} from '../../shared/diagnostics/provider-report';
import { NOT_THERE, TOO_SLOW, type Standing } from './chain';
import { DID_NOT_RUN } from './program';

/** What can be looked into, by the signal it learns: a chain, or what stands for one whose values are no answers. */
export type NamedChains = Readonly<Partial<Record<SignalName, { readonly standing: Standing<Said> }>>>;

/** Not worth a word where nothing tells them: the runtime does so by itself there, or another signal tells the same. */
const UNSAID_WITHOUT_SOURCE: ReadonlySet<SignalName> = new Set<SignalName>([
  ...(['idle', 'screenLock', 'sessionLock', 'sleep', 'sharedCamera'] as const),
]);

/** What the chains stand on at `now`, monotonic ms, as anybody may read it. */
export function providerReports(chains: NamedChains, now: number): readonly ProviderReport[] {
  return SIGNAL_NAMES.flatMap((signal) => {
    const standing = chains[signal]?.standing;
    if (standing === undefined) return [];
    const isEmpty = standing.chosen === null && standing.demoted.length === 0;
    return isEmpty && UNSAID_WITHOUT_SOURCE.has(signal) ? [] : [reportOf(signal, standing, now)];
  });
}

function reportOf(signal: SignalName, standing: Standing<Said>, now: number): ProviderReport {
  const { chosen, demoted, said } = standing;
  return {
    signal,
    chosen,
    demoted: demoted.map(({ name, why, until }) => ({
      name,
      why: reasonOf(why, until),
      forMs: until === Infinity ? null : Math.max(0, until - now),
    })),
    said: said?.value ?? null,
    ageMs: said === null ? null : Math.max(0, now - said.at),
  };
}

/** One that is left out for good does not fail: it was found to be wrong (B10). */
function reasonOf(why: string, until: number): DemotionReason {
  if (until === Infinity) return 'disbelieved';
  if (why === NOT_THERE || why.endsWith(DID_NOT_RUN)) return 'missing';
  return why === TOO_SLOW ? 'slow' : 'failed';
}
