import { describe, expect } from 'vitest';
import * as a from './arbitraries';
import { SECOND } from './machine';
import { holds } from './property';
import { sightings } from './sightings';
import type { Look, World } from './world';

const PAINTED_WITHIN = 3 * SECOND;
const ROOM = 25;

const SCRIPTS = a.setups({
  prelude: a.UNHURRIED,
  actions: [
    ...[a.paint, a.paint, a.until('break'), a.until('nudge', 'break'), a.busy, a.rest],
    ...[a.saying(a.breakNow), a.saying(a.leave, a.skip, a.postpone), a.home],
  ],
});

function torn({ effects }: Look): boolean {
  return effects.some((effect) => effect.type === 'notify' && effect.notice.type === 'break-without-window');
}

function paintedAt(world: World, id: string): number | null {
  return (
    world.looks.find(({ input, before }) => input.type === 'painted' && before.break?.id === id)?.t ?? null
  );
}

describe('B9: a break whose window does not draw', () => {
  holds('goes away after 3 s, and one notification takes its place', 20, SCRIPTS, (world) => {
    let torns = 0;
    for (const { key, kind, first, gone } of sightings(world).filter(({ type }) => type === 'break')) {
      const painted = paintedAt(world, key);
      const end = gone?.t ?? world.now;
      if (painted === null || painted - first.t > PAINTED_WITHIN) {
        expect(end - first.t, `${kind} from ${first.t}`).toBeLessThanOrEqual(PAINTED_WITHIN + ROOM);
        if (gone?.input.type === 'wake') {
          expect(torn(gone), `${kind} from ${first.t} gone without a word`).toBe(true);
          expect(end - first.t).toBeGreaterThanOrEqual(PAINTED_WITHIN - ROOM);
        }
      } else if (gone !== null) expect(torn(gone), `${kind} from ${first.t} was painted`).toBe(false);
      if (gone !== null && torn(gone)) torns += 1;
    }
    expect(world.looks.filter(torn).length).toBe(torns);
  });

  holds('until it is painted, somebody looks in time', 20, SCRIPTS, (world) => {
    const breaks = new Map(sightings(world).map(({ key, first }) => [key, first.t]));
    for (const { after, t, delay } of world.looks) {
      if (after.break === null) continue;
      const painted = paintedAt(world, after.break.id);
      if (painted !== null && painted <= t) continue;
      const start = breaks.get(after.break.id) ?? t;
      expect(delay).not.toBeNull();
      expect(delay).toBeLessThanOrEqual(start + PAINTED_WITHIN - t + ROOM);
    }
  });

  holds('a word that it is painted brings nothing back', 20, SCRIPTS, (world) => {
    world.paint = null;
    world.enter({ hands: 700 });
    world.pass(5 * SECOND);
    const before = world.snapshot.break;
    world.painted();
    expect(world.snapshot.break?.id).toBe(before?.id);
    expect(world.events.every(({ id }, i) => world.events.findIndex((one) => one.id === id) === i)).toBe(
      true,
    );
  });
});
