import type { Diagnostics, NamedTrace } from '../../shared/diagnostics/diagnostics';
import type { DemotionReason, SignalName } from '../../shared/diagnostics/provider-report';
import { isoTime } from '../../shared/time/iso-time';
import { hooksJson, type HooksJson } from './hooks-json';
import { seconds } from './status';

/**
 * What `arbetsro status --verbose --json` prints besides the status. Times are ISO 8601 with offset, lengths are whole
 * seconds. Described for users in docs/command-line.md.
 */
export interface DiagnosticsJson {
  readonly version: string;
  readonly platform: Diagnostics['platform'];
  readonly sensesCalls: boolean;
  readonly idleUnknown: boolean;
  readonly signals: readonly {
    readonly signal: SignalName;
    /** Of idle time seconds; `null` before the first answer. */
    readonly said: boolean | 'unknown' | number | null;
    readonly ageSeconds: number | null;
    readonly source: string | null;
    readonly setAside: readonly {
      readonly source: string;
      readonly why: DemotionReason;
      readonly forSeconds: number | null;
    }[];
  }[];
  readonly decisions: readonly DecisionJson[];
  readonly hooks: HooksJson;
}

interface DecisionJson {
  readonly at: string;
  readonly what: NamedTrace['what'];
  readonly kind: string | null;
  /** What the person calls it; `null` for a built-in kind. */
  readonly name: string | null;
  /** Why it was deferred; only then. */
  readonly reason?: string;
  /** Whether it began in a window, not as a notification; only where it began. */
  readonly shown?: boolean;
  /** Time away that was counted; only then. */
  readonly awaySeconds?: number;
}

/** The diagnostics for a program to read. */
export function diagnosticsJson(report: Diagnostics): DiagnosticsJson {
  const { version, platform, sensesCalls, idleUnknown, providers, decisions, zone } = report;
  const length = (ms: number | null): number | null => (ms === null ? null : seconds(ms));
  return {
    version,
    platform,
    sensesCalls,
    idleUnknown,
    signals: providers.map(({ signal, said, ageMs, chosen, demoted }) => ({
      signal,
      said: typeof said === 'number' ? seconds(said) : said,
      ageSeconds: length(ageMs),
      source: chosen,
      setAside: demoted.map(({ name, why, forMs }) => ({ source: name, why, forSeconds: length(forMs) })),
    })),
    decisions: decisions.map((decision) => decisionJson(decision, zone)),
    hooks: hooksJson(report.hooks, zone),
  };
}

function decisionJson(decision: NamedTrace, zone: string): DecisionJson {
  const { what, name } = decision;
  const kind = decision.what === 'sensors-asked' ? null : decision.kind;
  const base: DecisionJson = { at: isoTime(decision.at, zone), what, kind, name };
  switch (decision.what) {
    case 'deferred':
      return { ...base, reason: decision.reason };
    case 'began':
      return { ...base, shown: decision.shown };
    case 'counted':
      return { ...base, awaySeconds: seconds(decision.away) };
    default:
      return base;
  }
}
