import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { JsonArrays } from '../../main/presence/linux/json-arrays';
import { PipeWire } from '../../main/presence/linux/pipewire';
import { PipeWireGraph } from '../../main/presence/linux/pipewire-graph';
import { LONGEST_OUTPUT } from '../../main/presence/program';
import { settle } from '../support/simulated-clock';
import { CountingClock } from '../main/counting-clock';
import { FakePrograms } from './fakes';
import {
  CAMERA,
  dumpOf,
  gone,
  LOUDSPEAKER,
  METER,
  RECORDING,
  SHARED_SCREEN,
  SINK,
  VIRTUAL_CAMERA,
  WLR_SCREEN,
  type Node,
} from './recordings';

const NOTHING = { microphone: false, camera: false, screen: false };

describe('the arrays that pw-dump prints', () => {
  it('are found however the text is cut', () => {
    const arrays = [dumpOf(SINK, RECORDING), gone(49), dumpOf(SHARED_SCREEN)];
    const text = arrays.join('');
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 40 }), (places) => {
        const cuts = [0, ...places.sort((a, b) => a - b), text.length];
        const reader = new JsonArrays();
        const found = cuts.flatMap((cut, index) => reader.take(text.slice(cuts[index - 1] ?? 0, cut)));
        expect(found).toEqual(arrays.map((array) => array.trim()));
      }),
    );
  });

  it('are found among other text', () => {
    expect(new JsonArrays().take('warning: "x"\n[1] remote closed [2]')).toEqual(['[1]', '[2]']);
  });

  it('do not fill the memory when one never ends', () => {
    const reader = new JsonArrays();
    const much = ' '.repeat(LONGEST_OUTPUT / 2);
    reader.take('[');
    reader.take(much);
    expect(() => reader.take(much)).toThrow('without end');
  });
});

describe('what PipeWire says is in use', () => {
  it.each<[string, Node, Partial<typeof NOTHING>]>([
    ['a recording', RECORDING, { microphone: true }],
    ['a recording that waits', { ...RECORDING, state: 'idle' }, {}],
    ['a recording of the loudspeaker', LOUDSPEAKER, {}],
    ['a level meter', METER, {}],
    ['a camera', CAMERA, { camera: true }],
    ['a camera that nobody looks through', { ...CAMERA, state: 'suspended' }, {}],
    ['a shared screen', SHARED_SCREEN, { screen: true }],
    ['a shared screen of wlroots', WLR_SCREEN, { screen: true }],
    ['a camera made of pictures', VIRTUAL_CAMERA, {}],
    ['a loudspeaker that plays', { ...SINK, state: 'running' }, {}],
  ])('%s', (_, node, uses) => {
    const graph = new PipeWireGraph();
    graph.take(dumpOf(node));
    expect(graph.uses).toEqual({ ...NOTHING, ...uses });
  });

  it('follows changes and removals, also when a number is used again', () => {
    const graph = new PipeWireGraph();
    graph.take(dumpOf(SINK, { ...RECORDING, state: 'suspended' }));
    graph.take(dumpOf(RECORDING));
    expect(graph.uses.microphone).toBe(true);
    graph.take(gone(RECORDING.id));
    expect(graph.uses.microphone).toBe(false);
    graph.take(dumpOf({ ...SHARED_SCREEN, id: RECORDING.id }));
    expect(graph.uses).toEqual({ ...NOTHING, screen: true });
  });

  it('knows whether sound goes through it', () => {
    const graph = new PipeWireGraph();
    graph.take(dumpOf(CAMERA, SHARED_SCREEN));
    expect(graph.hasSound).toBe(false);
    graph.take(dumpOf(SINK));
    expect(graph.hasSound).toBe(true);
  });

  it('reads past what it does not know', () => {
    const graph = new PipeWireGraph();
    graph.take('[{ "id": 3, "type": 7, "info": [] }, { "id": 4, "info": { "state": {}, "props": 5 } }]');
    expect(graph.uses).toEqual(NOTHING);
  });
});

describe("PipeWire's providers", () => {
  const MONITOR = 'pw-dump --monitor';
  let clock: CountingClock;
  let programs: FakePrograms;
  let pipewire: PipeWire;
  let said: string[];

  const watch = (use: 'microphone' | 'camera' | 'screen') =>
    pipewire[use].watch(
      (value) => said.push(`${use} ${value}`),
      (error) => said.push(`${use}: ${error.message}`),
    );

  beforeEach(() => {
    clock = new CountingClock();
    programs = new FakePrograms();
    programs.staying.add(MONITOR);
    pipewire = new PipeWire(programs.start, clock);
    said = [];
  });

  it('share one program, which ends with the last of them', () => {
    const stops = [watch('microphone'), watch('screen')];
    programs.print(MONITOR, dumpOf(SINK, RECORDING));
    stops.push(watch('camera'));
    expect(programs.started).toEqual([MONITOR]);
    expect(said).toEqual(['microphone true', 'screen false', 'camera false']);
    stops[0]?.();
    stops[1]?.();
    expect(programs.running.size).toBe(1);
    stops[2]?.();
    expect(programs.running.size).toBe(0);
  });

  it('begin afresh after they have ended', () => {
    watch('microphone')();
    watch('microphone');
    programs.print(MONITOR, dumpOf(SINK));
    expect(said).toEqual(['microphone false']);
    expect(programs.started).toEqual([MONITOR, MONITOR]);
  });

  it('all fail when the program ends', () => {
    watch('microphone');
    watch('screen');
    programs.end(MONITOR, 255);
    expect(said).toEqual(['microphone: pw-dump: ended with 255', 'screen: pw-dump: ended with 255']);
  });

  it('fail without a word of what they did not understand', () => {
    watch('microphone');
    programs.print(MONITOR, '[{ "id": "Secret Call" }]');
    expect(said).toEqual(['microphone: pw-dump: not understood']);
    expect(programs.running.size).toBe(0);
  });

  it('tell the microphone only where sound goes through PipeWire', async () => {
    const probe = async (dump: string) => {
      programs.answers.set('pw-dump', dump);
      return Promise.all([pipewire.microphone.probe(), pipewire.screen.probe()]);
    };
    expect(await probe(dumpOf(SINK))).toEqual([true, true]);
    expect(await probe(dumpOf())).toEqual([false, true]);
    expect(clock.waiting).toBe(0);
  });

  it('are asked afresh together, by one program that ends', async () => {
    watch('microphone');
    programs.print(MONITOR, dumpOf(SINK));
    programs.answers.set('pw-dump', dumpOf(SINK, RECORDING, SHARED_SCREEN));
    const { microphone, camera, screen } = pipewire;
    const answers = [microphone, camera, screen].map(async (each) => each.ask?.());
    expect(await Promise.all(answers)).toEqual([true, false, true]);
    expect(programs.started).toEqual([MONITOR, 'pw-dump']);
    expect([said, clock.waiting]).toEqual([['microphone false'], 0]);
    programs.answers.set('pw-dump', dumpOf(SINK));
    expect(await microphone.ask?.()).toBe(false);
  });

  it.each([
    ['prints nothing', '', 'pw-dump: not understood'],
    ['prints something else', '["Secret Call"]', 'pw-dump: not understood'],
    ['does not run', undefined, 'pw-dump: did not run'],
  ])('cannot tell afresh when the program %s', async (_, printed, why) => {
    if (printed !== undefined) programs.answers.set('pw-dump', printed);
    await expect(pipewire.screen.ask?.()).rejects.toThrow(new Error(why));
  });

  it('are not there without the program, and give up on one that hangs', async () => {
    await expect(pipewire.screen.probe()).rejects.toThrow('pw-dump: did not run');
    programs.staying.add('pw-dump');
    const probe = pipewire.screen.probe();
    const outcome = expect(probe).rejects.toThrow('pw-dump: too slow');
    await settle();
    await clock.simulated.advanceAndSettle(2_000);
    await outcome;
    expect(programs.running.size).toBe(0);
  });
});
