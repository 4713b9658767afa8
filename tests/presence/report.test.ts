import { describe, expect, it } from 'vitest';
import { NOT_THERE, TOO_SLOW, type Standing } from '../../main/presence/chain';
import { endOf } from '../../main/presence/program';
import { providerReports } from '../../main/presence/report';
import { SIGNAL_NAMES, type Said } from '../../shared/diagnostics/provider-report';
import { MINUTE, SECOND } from '../../shared/time/moment';

const NOW = 100 * MINUTE;
const standing = (change: Partial<Standing<Said>>): { readonly standing: Standing<Said> } => ({
  standing: { chosen: null, demoted: [], said: null, ...change },
});
const demotedFor = (why: string, until = NOW + MINUTE): unknown => {
  const chain = standing({ demoted: [{ name: 'a', why, until }] });
  return providerReports({ screen: chain }, NOW)[0]?.demoted;
};

describe('the report of the chains', () => {
  it('says what was chosen, what it said, and how long ago', () => {
    const chain = standing({ chosen: 'best', said: { value: true, at: NOW - 12 * SECOND } });
    expect(providerReports({ microphone: chain }, NOW)).toEqual([
      { signal: 'microphone', chosen: 'best', demoted: [], said: true, ageMs: 12 * SECOND },
    ]);
  });

  it('takes idle time as a length', () => {
    const chain = standing({ chosen: 'desk', said: { value: 4 * SECOND, at: NOW } });
    expect(providerReports({ idle: chain }, NOW)[0]).toMatchObject({ said: 4 * SECOND, ageMs: 0 });
  });

  it('is in one order, whatever order the chains are in, and leaves out what has no chain', () => {
    const chain = standing({ chosen: 'a' });
    const names = providerReports({ idle: chain, screen: chain, microphone: chain }, NOW);
    expect(names.map(({ signal }) => signal)).toEqual(['microphone', 'screen', 'idle']);
    expect(names[0]).toMatchObject({ said: null, ageMs: null });
  });

  it.each([
    [NOT_THERE, 'missing'],
    [`pactl: ${endOf(null)}`, 'missing'],
    [TOO_SLOW, 'slow'],
    [`pw-dump: ${endOf(1)}`, 'failed'],
    ['Secret Call hung up', 'failed'],
  ])('tells "%s" as %s, without its words', (why, expected) => {
    expect(demotedFor(why)).toEqual([{ name: 'a', why: expected, forMs: MINUTE }]);
  });

  it('one that is left out for good was wrong, and one that is due again is due now', () => {
    expect(demotedFor('any', Infinity)).toEqual([{ name: 'a', why: 'disbelieved', forMs: null }]);
    expect(demotedFor(TOO_SLOW, NOW - 1)).toEqual([{ name: 'a', why: 'slow', forMs: 0 }]);
  });

  it('says nothing of what nothing tells, where the runtime or another signal does', () => {
    const empty = standing({ said: { value: 'unknown', at: 0 } });
    const all = Object.fromEntries(SIGNAL_NAMES.map((signal) => [signal, empty]));
    expect(providerReports(all, NOW).map(({ signal }) => signal)).toEqual([
      ...['microphone', 'openCamera', 'screen', 'fullScreen', 'playing', 'doNotDisturb'],
    ]);
  });

  it('survives a trip through JSON', () => {
    const chain = standing({ demoted: [{ name: 'a', why: 'b', until: Infinity }] });
    const reports = providerReports({ sleep: chain }, NOW);
    expect(JSON.parse(JSON.stringify(reports))).toEqual(reports);
  });
});
