import { describe, expect, it } from 'vitest';
import { decide, type UpdateFacts } from '../../../shared/updates/decide';
import {
  updatesAfter,
  updatesBegin,
  type UpdateEvent,
  type UpdateState,
} from '../../../shared/updates/state';
import { updateView } from '../../../shared/updates/view';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON = Date.UTC(2026, 10, 29, 12);

const evening: UpdateFacts = { way: 'feed', choice: 'ask', offFor: HOUR, now: NOON };
const atWork: UpdateFacts = { ...evening, offFor: null };
const NEVER = updatesBegin({ answer: null, lookedAt: null });

/** What is known after some events, from nothing or from what was kept. */
function after(events: readonly UpdateEvent[], from: UpdateState = NEVER): UpdateState {
  return events.reduce(updatesAfter, from);
}

const LOOK = { type: 'began', what: 'look' } as const;
const FETCH = { type: 'began', what: 'fetch' } as const;
const found = (version = '0.2.0'): readonly UpdateEvent[] => [LOOK, { type: 'looked', version, at: NOON }];
const says = (answer: 'now' | 'off-work' | 'skip'): UpdateEvent => ({ type: 'answered', answer });

describe('by itself', () => {
  it('looks off work, a minute after the stop, if the person chose so', () => {
    expect(decide(NEVER, evening)).toEqual({ type: 'look' });
    expect(decide(NEVER, { ...evening, offFor: 20_000 })).toEqual({ type: 'wait', forMs: 40_000 });
    expect(decide(NEVER, atWork)).toEqual({ type: 'wait', forMs: null });
    expect(decide(NEVER, { ...evening, choice: 'off' })).toEqual({ type: 'wait', forMs: null });
  });

  it.each(['package-system', 'administrator', 'origin', 'source'] as const)(
    'never does a thing where versions come from the %s',
    (way) => {
      const wanting = after([...found(), says('now'), { type: 'wanted' }]);
      for (const state of [NEVER, wanting])
        expect(decide(state, { ...evening, way })).toEqual({ type: 'wait', forMs: null });
    },
  );

  it('looks once a day, and an hour after that failed', () => {
    const newest = after([LOOK, { type: 'looked', version: null, at: NOON }]);
    expect(decide(newest, { ...evening, now: NOON + HOUR })).toEqual({ type: 'wait', forMs: 23 * HOUR });
    expect(decide(newest, { ...evening, now: NOON + 24 * HOUR })).toEqual({ type: 'look' });
    const failed = after([LOOK, { type: 'failed', at: NOON }]);
    expect(decide(failed, { ...evening, now: NOON + MINUTE })).toEqual({ type: 'wait', forMs: 59 * MINUTE });
    expect(decide(failed, { ...evening, now: NOON + HOUR })).toEqual({ type: 'look' });
  });

  it('does not wait for a time that a clock set back has taken away', () => {
    const newest = after([LOOK, { type: 'looked', version: null, at: NOON }]);
    expect(decide(newest, { ...evening, now: NOON - 30 * 24 * HOUR })).toEqual({ type: 'look' });
  });

  it('goes by when it looked before a restart', () => {
    const restarted = updatesBegin({ answer: null, lookedAt: NOON });
    expect(decide(restarted, { ...evening, now: NOON + HOUR })).toEqual({ type: 'wait', forMs: 23 * HOUR });
  });
});

describe('a version that was found', () => {
  it('is not fetched unless the person said so', () => {
    expect(decide(after(found()), { ...evening, now: NOON + HOUR })).toEqual({
      type: 'wait',
      forMs: 23 * HOUR,
    });
    const skipped = after([...found(), says('skip')]);
    expect(decide(skipped, { ...evening, now: NOON + HOUR })).toEqual({ type: 'wait', forMs: 23 * HOUR });
  });

  it('is fetched at once, at work too, or off work, as the person said', () => {
    const now = after([...found(), says('now')]);
    expect(decide(now, atWork)).toEqual({ type: 'fetch' });
    const later = after([...found(), says('off-work')]);
    expect(decide(later, atWork)).toEqual({ type: 'wait', forMs: null });
    expect(decide(later, evening)).toEqual({ type: 'fetch' });
    expect(decide(later, { ...evening, offFor: 0 })).toEqual({ type: 'wait', forMs: MINUTE });
    // What the person said holds, whatever they chose for what is to come.
    expect(decide(later, { ...evening, choice: 'off' })).toEqual({ type: 'fetch' });
  });

  it('is tried again an hour after it could not be fetched, or at once when the person says so again', () => {
    const failed = after([...found(), says('now'), FETCH, { type: 'failed', at: NOON }]);
    expect(decide(failed, { ...atWork, now: NOON + MINUTE })).toEqual({ type: 'wait', forMs: 59 * MINUTE });
    expect(decide(failed, { ...atWork, now: NOON + HOUR })).toEqual({ type: 'fetch' });
    expect(decide(updatesAfter(failed, says('now')), { ...atWork, now: NOON + MINUTE })).toEqual({
      type: 'fetch',
    });
  });

  it('is asked about at work alone, once, and a later one anew', () => {
    const fresh = after(found());
    expect(updateView(fresh, atWork).asksAbout).toBe('0.2.0');
    expect(updateView(fresh, evening).asksAbout).toBeNull();
    expect(updateView(fresh, { ...atWork, choice: 'off' }).asksAbout).toBeNull();
    const skipped = updatesAfter(fresh, says('skip'));
    expect(updateView(skipped, atWork)).toMatchObject({ asksAbout: null, answer: 'skip' });
    expect(updateView(after(found('0.2.0'), skipped), atWork).asksAbout).toBeNull();
    expect(updateView(after(found('0.3.0'), skipped), atWork)).toMatchObject({
      asksAbout: '0.3.0',
      answer: null,
    });
  });

  it('rests when it is ready, until the app quits', () => {
    const ready = after([...found(), says('now'), FETCH, { type: 'fetched' }]);
    expect(updateView(ready, atWork).stage).toEqual({ type: 'ready', version: '0.2.0' });
    for (const state of [ready, updatesAfter(ready, { type: 'wanted' })])
      expect(decide(state, { ...evening, now: NOON + 48 * HOUR })).toEqual({ type: 'wait', forMs: null });
  });
});

describe('"look now"', () => {
  it('looks at once, at work and when nothing is looked for by itself, and after a failure', () => {
    const failed = after([LOOK, { type: 'failed', at: NOON }, { type: 'wanted' }]);
    for (const state of [after([{ type: 'wanted' }]), failed])
      expect(decide(state, { ...atWork, choice: 'off' })).toEqual({ type: 'look' });
  });

  it('is done once, and not on top of what is under way', () => {
    const wanted = after([{ type: 'wanted' }]);
    expect(decide(updatesAfter(wanted, LOOK), atWork)).toEqual({ type: 'wait', forMs: null });
    expect(decide(after([LOOK, { type: 'failed', at: NOON }], wanted), atWork)).toEqual({
      type: 'wait',
      forMs: null,
    });
    const fetching = after([...found(), says('now'), FETCH]);
    expect(updatesAfter(fetching, { type: 'wanted' })).toBe(fetching);
  });
});
