import { kindNamed } from '../companion/breaks';
import type { Snapshot } from '../companion/snapshot';
import type { CompanionState } from '../companion/state';
import type { Trace } from '../companion/decisions';
import { snapshotOf } from '../companion/view';
import type { HooksReport } from '../hooks/report';
import type { Moment } from '../time/moment';
import type { ProviderReport } from './provider-report';

/** A decision, and what its kind of break is called; `null` for a built-in kind and for one that is no more. */
export type NamedTrace = Trace & { readonly name: string | null };

/** What cannot be known from the state. */
export interface DiagnosedSystem {
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** None while nothing is asked of the system. */
  readonly providers: readonly ProviderReport[];
  /** The person's own programs that events start. */
  readonly hooks: HooksReport;
}

/** Why something happens, or nothing does (B11): where things stand, what is sensed, what was decided. */
export interface Diagnostics
  extends
    DiagnosedSystem,
    Pick<
      Snapshot,
      'now' | 'zone' | 'status' | 'quiet' | 'nudge' | 'break' | 'nextBreak' | 'idleUnknown' | 'longCall'
    > {
  /** Something tells whether the person is in a call (B12). */
  readonly sensesCalls: boolean;
  /** The last decisions about breaks, oldest first. */
  readonly decisions: readonly NamedTrace[];
}

/** The diagnostics of a state as it stands at `at`. Nothing of what the person wrote is in it but names of own breaks. */
export function diagnosticsOf(state: CompanionState, at: Moment, system: DiagnosedSystem): Diagnostics {
  const { now, zone, status, quiet, nudge, nextBreak, idleUnknown, longCall, ...rest } = snapshotOf(
    state,
    at,
  );
  return {
    ...system,
    now,
    zone,
    status,
    quiet,
    nudge,
    break: rest.break,
    nextBreak,
    idleUnknown,
    longCall,
    sensesCalls: state.hush.signals.call !== 'unknown',
    decisions: state.trail.map((trace) => ({ ...trace, name: nameOf(state, trace) })),
  };
}

function nameOf(state: CompanionState, trace: Trace): string | null {
  return 'kind' in trace ? (kindNamed(state, trace.kind)?.name ?? null) : null;
}
