import { useCallback, useEffect, useRef, useState } from 'react';
import type { Diagnostics } from '../../../shared/diagnostics/diagnostics';
import { useCompanion } from '../../companion/context';

/** The diagnostics as they were last read. */
export interface ReadDiagnostics {
  /** `null` until main has answered. */
  readonly report: Diagnostics | null;
  readonly failed: boolean;
  /** Asks again; answers `null` when that failed. */
  readonly read: () => Promise<Diagnostics | null>;
}

/** Asks main for the diagnostics, and again whenever something new is shown. */
export function useDiagnostics(): ReadDiagnostics {
  const { api, snapshot } = useCompanion();
  const [answer, setAnswer] = useState<Omit<ReadDiagnostics, 'read'>>({ report: null, failed: false });
  const asked = useRef(0);
  const read = useCallback(async (): Promise<Diagnostics | null> => {
    asked.current += 1;
    const question = asked.current;
    const report = await api.diagnostics.read().catch(() => null);
    // An answer to an older question that comes late would put the page back.
    if (question === asked.current)
      setAnswer((before) => ({ report: report ?? before.report, failed: report === null }));
    return report;
  }, [api]);
  useEffect(() => {
    void read();
  }, [read, snapshot]);
  return { ...answer, read };
}
