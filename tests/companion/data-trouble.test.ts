import { describe, expect, it } from 'vitest';
import { step } from '../../shared/companion';
import type { DataNotice } from '../../shared/companion/inputs';
import { Driver } from './driver';

/** The disk says so. */
function tell(day: Driver, notice: DataNotice): void {
  day.state = step(day.state, { type: 'data', notice, at: day.now(), idle: 0 }).state;
}

describe('trouble with the data', () => {
  const notices = (...told: readonly DataNotice[]): readonly unknown[] => {
    const day = new Driver();
    for (const notice of told) tell(day, notice);
    return day.snapshot.notices;
  };

  it('is told once for each sort, the last of it', () => {
    expect(notices({ type: 'not-saved', events: 1 }, { type: 'not-saved', events: 2 })).toEqual([
      { type: 'not-saved', events: 2 },
    ]);
    expect(notices({ type: 'newer', file: 'a' }, { type: 'newer', file: 'b' })).toEqual([
      { type: 'newer', file: 'b' },
    ]);
  });

  it('of one sort leaves the others, and ends when all is saved', () => {
    expect(notices({ type: 'not-saved', events: 1 }, { type: 'newer', file: 'a' })).toHaveLength(2);
    expect(
      notices({ type: 'not-saved', events: 1 }, { type: 'newer', file: 'a' }, { type: 'saved' }),
    ).toEqual([{ type: 'newer', file: 'a' }]);
    expect(notices({ type: 'saved' })).toEqual([]);
  });

  it('goes when the person has seen it, and no other with it', () => {
    const day = new Driver();
    tell(day, { type: 'newer', file: 'a' });
    tell(day, { type: 'cannot-open', file: 'b' });
    day.command({ type: 'notice.dismiss', notice: 'newer' });
    expect(day.snapshot.notices).toEqual([{ type: 'cannot-open', file: 'b' }]);
  });
});
