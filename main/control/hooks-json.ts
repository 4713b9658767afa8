import type { HookEnd, HooksReport } from '../../shared/hooks/report';
import { isoTime } from '../../shared/time/iso-time';

/** The hooks of this machine as `status --verbose --json` prints them. Described in docs/command-line.md. */
export interface HooksJson {
  readonly state: HooksReport['state'];
  /** Why none of the file runs, and where in it the fault is; `null` where there is none. */
  readonly trouble: string | null;
  readonly where: string | null;
  readonly hooks: readonly {
    readonly on: readonly string[];
    readonly program: string;
    readonly runs: number;
    readonly missed: number;
    readonly last: {
      readonly event: string;
      readonly at: string;
      readonly end: HookEnd['type'];
      /** The exit code of one that failed. */
      readonly code: number | null;
    } | null;
  }[];
}

/** The hooks for a program to read. */
export function hooksJson(report: HooksReport, zone: string): HooksJson {
  const hooks = report.state === 'in-use' ? report.hooks : [];
  return {
    state: report.state,
    trouble: report.state === 'trouble' ? report.trouble : null,
    where: report.state === 'trouble' ? report.where : null,
    hooks: hooks.map(({ last, ...hook }) => ({
      ...hook,
      last:
        last === null
          ? null
          : {
              event: last.event,
              at: isoTime(last.at, zone),
              end: last.end.type,
              code: last.end.type === 'failed' ? last.end.code : null,
            },
    })),
  };
}
