import { describe, expect, it } from 'vitest';
import { diagnosticsJson } from '../../main/control/diagnostics-json';
import type { Decision } from '../../shared/companion/decisions';
import { diagnosticsOf } from '../../shared/diagnostics/diagnostics';
import { MINUTE } from '../../shared/time/moment';
import { Driver } from '../companion/driver';

const day = new Driver();
const report = diagnosticsOf(day.state, day.now(), {
  version: '1',
  platform: 'win32',
  providers: [],
  hooks: { state: 'none' },
});

describe('a decision as JSON', () => {
  const base = { at: '2026-11-23T08:00:00+01:00', name: null };
  it.each<[Decision, object]>([
    [{ what: 'sensors-asked' }, { what: 'sensors-asked', kind: null }],
    [
      { what: 'taken', kind: 'short' },
      { what: 'taken', kind: 'short' },
    ],
    [
      { what: 'deferred', kind: 'short', reason: 'call' },
      { what: 'deferred', kind: 'short', reason: 'call' },
    ],
    [
      { what: 'began', kind: 'short', shown: false },
      { what: 'began', kind: 'short', shown: false },
    ],
    [
      { what: 'counted', kind: 'movement', away: 6 * MINUTE + 999 },
      { what: 'counted', kind: 'movement', awaySeconds: 360 },
    ],
  ])('%j', (decision, expected) => {
    const decisions = [{ ...decision, at: report.now, name: null }];
    expect(diagnosticsJson({ ...report, decisions }).decisions).toStrictEqual([{ ...base, ...expected }]);
  });

  it('off work there is nothing else', () => {
    expect(diagnosticsJson(report)).toStrictEqual({
      ...{ version: '1', platform: 'win32', sensesCalls: true, idleUnknown: false },
      ...{ signals: [], decisions: [], hooks: { state: 'none', trouble: null, where: null, hooks: [] } },
    });
  });
});
