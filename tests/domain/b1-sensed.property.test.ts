import { describe, expect } from 'vitest';
import * as a from './arbitraries';
import { HOUR, MINUTE } from './machine';
import { holds } from './property';
import { appears, done } from './sightings';
import type { Look, World } from './world';

const STUCK = 3 * HOUR;
const SCREEN = 60 * MINUTE;

const SCRIPTS = a.setups({
  prelude: a.UNHURRIED,
  actions: [
    ...[a.busy, a.busy, a.busy, a.rest, a.lock, a.plainSleep, a.hear, a.hear, a.hear],
    ...[a.until('nudge', 'break'), a.saying(a.breakNow, a.postpone, a.skip, a.breakHad), a.restart],
  ],
});

interface Heard {
  readonly look: Look;
  /** True time since when the sensors have said so; `null` while they do not. */
  readonly call: number | null;
  readonly screen: number | null;
  /** A break was asked for by hand since the call began. */
  readonly asked: boolean;
}

/** What the sensors had said by each step, worked out from what was sent alone. */
function* heard({ looks }: World): Generator<Heard> {
  let since: { call: number | null; sharing: number | null; screen: number | null } = {
    ...{ call: null, sharing: null, screen: null },
  };
  let asked = false;
  for (const look of looks) {
    if (look.first) since = { call: null, sharing: null, screen: null };
    if (look.input.type === 'signals') {
      const { call, sharing, fullScreen, doNotDisturb } = look.input.signals;
      const from = (before: number | null, on: boolean): number | null => (on ? (before ?? look.t) : null);
      if (since.call === null && since.sharing === null) asked = false;
      since = {
        call: from(since.call, call === true),
        sharing: from(since.sharing, sharing === true),
        screen: from(since.screen, fullScreen === true || doNotDisturb === true),
      };
    }
    if (done(look) === 'break.now') asked = true;
    const fresh = [since.call, since.sharing].filter((t) => t !== null && look.t - t < STUCK);
    const screen = since.screen !== null && look.t - since.screen < SCREEN ? since.screen : null;
    yield { look, call: fresh[0] ?? null, screen, asked };
  }
}

describe('B1: what the sensors say', () => {
  let calls = 0;
  holds('no nudge, no new break, no sound and no prompt in a call', 60, SCRIPTS, (world) => {
    for (const { look, call, asked } of heard(world)) {
      if (call === null || look.after.status.type === 'off') continue;
      calls += 1;
      const at = `at ${look.t}, in a call since ${call}`;
      expect(look.after.nudge, at).toBeNull();
      expect(look.after.prompt, at).toBeNull();
      if (!asked) expect(look.after.break, at).toBeNull();
      if (!asked) expect(look.effects.filter(({ type }) => type === 'sound')).toEqual([]);
    }
  });

  holds('and it says so', 30, SCRIPTS, (world) => {
    for (const { look, call } of heard(world)) {
      const { status, repair, quiet } = look.after;
      if (call === null || status.type !== 'work' || repair !== null) continue;
      expect(['call', 'sharing', 'meeting'], `at ${look.t}`).toContain(quiet?.reason);
    }
  });

  holds('full screen and do-not-disturb hold back for an hour', 40, SCRIPTS, (world) => {
    for (const { look, screen } of heard(world)) {
      if (screen === null || look.t - screen >= SCREEN - MINUTE || look.t === screen) continue;
      expect(appears(look, 'nudge'), `at ${look.t}`).toBeNull();
    }
  });

  holds('a break never begins by itself while the sensors ask for quiet', 40, SCRIPTS, (world) => {
    for (const { look, call, screen } of heard(world)) {
      if ((call === null && screen === null) || done(look) === 'break.now') continue;
      if (look.input.type !== 'signals') expect(appears(look, 'break'), `at ${look.t}`).toBeNull();
    }
    expect(calls).toBeGreaterThan(0);
  });
});
