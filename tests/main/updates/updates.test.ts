import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { World } from './world';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NEWER = { type: 'newer', version: '0.2.0' } as const;

/** Updates whose newer version was fetched. */
async function ready(): Promise<World> {
  const world = new World();
  world.looks = NEWER;
  world.be('off');
  await world.pass(MINUTE);
  world.updates.ask('now');
  await world.pass(0);
  expect(world.updates.view.stage.type).toBe('ready');
  return world;
}

describe('updates', () => {
  it('look after work, ask at the next, fetch off work after a yes, and are ready', async () => {
    const world = new World();
    world.looks = NEWER;
    world.be('work');
    await world.pass(8 * HOUR);
    expect([world.loads, world.reached]).toEqual([0, []]);
    world.be('off');
    await world.pass(MINUTE);
    expect(world.reached.map(({ what }) => what)).toEqual(['look']);
    expect(world.updates.view).toMatchObject({ stage: { type: 'found', version: '0.2.0' }, asksAbout: null });
    world.be('work');
    expect(world.updates.view.asksAbout).toBe('0.2.0');
    world.updates.ask('off-work');
    await world.pass(HOUR);
    expect(world.reached).toHaveLength(1);
    world.be('off');
    await world.pass(MINUTE);
    expect(world.reached.map(({ what }) => what)).toEqual(['look', 'fetch']);
    expect(world.updates.view.stage).toEqual({ type: 'ready', version: '0.2.0' });
    expect(world.kept.at(-1)).toMatchObject({ answer: { version: '0.2.0', answer: 'off-work' } });
    await world.pass(7 * DAY);
    expect([world.reached.length, world.failures]).toEqual([2, []]);
  });

  it('ask nothing, fetch nothing and look for nothing where an organisation sees to it, until it does not', async () => {
    const world = new World();
    world.looks = NEWER;
    world.be('off');
    await world.pass(MINUTE);
    world.beSeenTo(true);
    world.be('work');
    expect(world.updates.view).toMatchObject({ way: 'administrator', asksAbout: null });
    for (const ask of ['look', 'now'] as const) world.updates.ask(ask);
    world.be('off');
    await world.pass(7 * DAY);
    expect(world.reached).toHaveLength(1);
    world.beSeenTo(false);
    await world.pass(MINUTE);
    expect(world.updates.view).toMatchObject({ way: 'feed', stage: { type: 'ready' } });
  });

  it('put nothing in that was fetched before an organisation saw to it, and fetch it again once it does not', async () => {
    const world = await ready();
    world.beSeenTo(true);
    expect(world.updates.view).toMatchObject({ way: 'administrator', stage: { type: 'found' } });
    await world.pass(7 * DAY);
    expect([world.forgotten, world.reached.length]).toEqual([1, 2]);
    world.beSeenTo(false);
    await world.pass(MINUTE);
    expect(world.reached.map(({ what }) => what)).toEqual(['look', 'fetch', 'fetch']);
    expect(world.updates.view.stage).toEqual({ type: 'ready', version: '0.2.0' });
  });

  it('break off what they fetch when an organisation says so, and do not take what still comes of it', async () => {
    const world = new World();
    [world.looks, world.isSlow] = [NEWER, true];
    world.be('off');
    await world.pass(MINUTE);
    world.updates.ask('now');
    await world.pass(0);
    expect(world.updates.view.stage.type).toBe('fetching');
    world.beSeenTo(true);
    await world.pass(0);
    world.beSeenTo(false);
    await world.pass(0);
    // The second has begun; what comes of the first is not what it waits for.
    expect([world.forgotten, world.reached.length]).toEqual([1, 3]);
    world.arrive[0]?.();
    await world.pass(0);
    expect(world.updates.view.stage.type).toBe('fetching');
    world.arrive[1]?.();
    await world.pass(0);
    expect(world.updates.view.stage.type).toBe('ready');
  });

  it('break off at the start of work what was to be fetched off work, and begin anew after it', async () => {
    const world = new World();
    [world.looks, world.isSlow] = [NEWER, true];
    world.be('off');
    await world.pass(MINUTE);
    world.updates.ask('off-work');
    await world.pass(MINUTE);
    expect(world.updates.view.stage.type).toBe('fetching');
    world.be('work');
    await world.pass(8 * HOUR);
    expect([world.forgotten, world.updates.view]).toMatchObject([
      1,
      { stage: { type: 'found' }, asksAbout: null },
    ]);
    world.be('off');
    await world.pass(MINUTE);
    expect(world.reached.map(({ what }) => what)).toEqual(['look', 'fetch', 'fetch']);
  });

  it('go on at work with what was to be fetched at once', async () => {
    const world = new World();
    [world.looks, world.isSlow] = [NEWER, true];
    world.be('off');
    await world.pass(MINUTE);
    world.updates.ask('now');
    await world.pass(0);
    world.be('work');
    expect([world.forgotten, world.updates.view.stage.type]).toEqual([0, 'fetching']);
  });

  it('put nothing in at a quit that starts the program again', async () => {
    const world = await ready();
    world.updates.leaveOut();
    await world.pass(7 * DAY);
    expect([world.forgotten, world.reached.length]).toEqual([1, 2]);
  });

  it('know a version that was found although a later look fails', async () => {
    const world = new World();
    world.looks = NEWER;
    world.be('off');
    await world.pass(MINUTE);
    world.looks = { type: 'failed' };
    await world.pass(DAY);
    expect([world.reached.length, world.updates.view.failed]).toEqual([2, true]);
    expect(world.updates.view.stage).toEqual({ type: 'found', version: '0.2.0' });
    // Taken back by who made it.
    world.looks = { type: 'none' };
    await world.pass(HOUR);
    expect([world.reached.length, world.updates.view.stage.type]).toEqual([3, 'current']);
  });

  it('tell when there is something new to show, and not otherwise', async () => {
    const world = new World();
    world.be('off');
    await world.pass(MINUTE);
    // It looks, and has looked.
    expect(world.changes).toBe(2);
    world.updates.ask('now');
    expect(world.changes).toBe(2);
  });

  it('without a feed set no timer and load nothing, whatever is asked', async () => {
    const world = new World('package-system');
    world.be('off');
    for (const ask of ['look', 'now', 'off-work', 'skip'] as const) world.updates.ask(ask);
    await world.pass(3 * DAY);
    expect([world.loads, world.clock.next]).toEqual([0, null]);
  });

  it('that could not be loaded are told of once a try, and loaded anew at the next', async () => {
    const world = new World();
    world.broken = true;
    world.be('off');
    await world.pass(MINUTE);
    expect([world.loads, world.failures.length, world.updates.view.failed]).toEqual([1, 1, true]);
    world.broken = false;
    await world.pass(HOUR);
    expect([world.loads, world.failures.length, world.updates.view.failed]).toEqual([2, 1, false]);
  });

  it('begin nothing once they were stopped', async () => {
    const world = new World();
    world.be('off');
    world.updates.stop();
    world.updates.ask('look');
    await world.pass(3 * DAY);
    expect(world.loads).toBe(0);
  });
});

/** One thing that happens in a random life. */
const happening = fc.oneof(
  fc.constantFrom('work', 'off', 'choose off', 'choose ask', 'look', 'now', 'off-work', 'skip'),
  fc.constantFrom('organisation', 'no organisation'),
  fc.constantFrom(
    'feed newer',
    'feed newest',
    'feed gone',
    'feed another',
    'fetching fails',
    'fetching works',
  ),
  fc.constantFrom(20_000, MINUTE, HOUR, 5 * HOUR, DAY),
);

/** What an observer keeps of it, from outside: what was asked for, and what was said of which version. */
interface Observed {
  lookWanted: boolean;
  yes: { readonly version: string; readonly at: 'now' | 'off-work' } | null;
}

describe('whatever happens', () => {
  it('nothing is looked for at work or unasked, nothing is fetched without a yes, and the feed is left in peace', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (life) => {
        const world = new World();
        const seen: Observed = { lookWanted: false, yes: null };
        world.looks = NEWER;
        world.be('off');
        let judged = 0;
        let ownLookAt = -Infinity;
        for (const one of life) {
          const before = world.updates.view;
          const reached = world.reached.length;
          await happen(world, seen, one);
          for (const { what, at } of world.reached.slice(judged)) {
            if (what === 'fetch') {
              expect(seen.yes).not.toBeNull();
              expect(world.updates.view.stage).toMatchObject({ version: seen.yes?.version });
              if (world.isAtWork) expect(seen.yes?.at).toBe('now');
            } else if (seen.lookWanted) {
              seen.lookWanted = false;
            } else {
              expect([world.isAtWork, world.choice]).toEqual([false, 'ask']);
              expect(at - ownLookAt).toBeGreaterThanOrEqual(HOUR);
              ownLookAt = at;
            }
          }
          judged = world.reached.length;
          const { view } = world.updates;
          if (view.asksAbout !== null) expect([world.isAtWork, world.choice]).toEqual([true, 'ask']);
          if (view.way === 'administrator') {
            expect([view.asksAbout, world.reached.length]).toEqual([null, reached]);
            expect(['ready', 'fetching']).not.toContain(view.stage.type);
          } else if (before.stage.type === 'ready') expect(view.stage).toEqual(before.stage);
        }
        expect(world.failures).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

async function happen(world: World, seen: Observed, one: string | number): Promise<void> {
  const { stage } = world.updates.view;
  if (typeof one === 'number') return world.pass(one);
  switch (one) {
    case 'work':
    case 'off':
      world.be(one);
      break;
    case 'choose off':
    case 'choose ask':
      world.be(world.isAtWork ? 'work' : 'off', one === 'choose off' ? 'off' : 'ask');
      break;
    case 'look':
      if (stage.type !== 'ready') seen.lookWanted = true;
      world.updates.ask('look');
      break;
    case 'now':
    case 'off-work':
    case 'skip':
      if (stage.type === 'found') seen.yes = one === 'skip' ? null : { version: stage.version, at: one };
      world.updates.ask(one);
      break;
    case 'organisation':
    case 'no organisation':
      world.beSeenTo(one === 'organisation');
      break;
    case 'feed newer':
      world.looks = NEWER;
      break;
    case 'feed another':
      world.looks = { type: 'newer', version: '0.3.0' };
      break;
    case 'feed newest':
      world.looks = { type: 'none' };
      break;
    case 'feed gone':
      world.looks = { type: 'failed' };
      break;
    default:
      world.fetches = one === 'fetching fails' ? 'failed' : 'fetched';
  }
  await world.pass(0);
}
