import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bag } from '../../shared/bag';
import type { OwnActivity, OwnContent } from '../../shared/content/own';
import { carryOver, NO_CONTENT, readContent } from '../../main/store/content-fields';
import type { KeptContent } from '../../shared/companion/kept';
import { DATA, Desk } from './desk';

const FILE = `${DATA}/content.json`;
const COPY = `${DATA}/backup/content.json`;

const CAT: OwnActivity = {
  id: 'own-cat',
  kind: 'eyes',
  seconds: 30,
  title: 'Katten "Måns" \u{1F331}',
  steps: ['Titta på katten.', 'Blunda.'],
  posture: 'seated',
  stretching: false,
  space: 'little',
};
const WALK: OwnActivity = {
  ...CAT,
  id: 'own-walk',
  kind: 'move',
  title: 'Till brevlådan',
  posture: 'standing',
};
const WATER = { id: 'own-water', text: 'Drick vatten.' };
const BAG: Bag = { rounds: { 'glare-01': 2, 'own-water': 1 }, order: ['own-water', 'glare-01'] };
const OWN: OwnContent = { activities: [CAT, WALK], tips: [WATER] };
const KEPT: KeptContent = { own: OWN, tipBag: BAG };

const fileText = (content: object): string => JSON.stringify({ version: 1, ...content });
const onDisk = (desk: Desk): unknown => JSON.parse(desk.disk.text(FILE) ?? 'null') as unknown;

describe('own content', () => {
  it('is none before there is a file, and there is none before something was made', async () => {
    const desk = new Desk();
    const { content, notices } = await desk.open();
    expect({ content, notices }).toEqual({ content: NO_CONTENT, notices: [] });
    expect(desk.disk.names(DATA)).toEqual([]);
  });

  it('is found again, the last of several that came at once, with a copy', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    const wishes = [
      { ...KEPT, own: { activities: [], tips: [] } },
      { ...KEPT, own: { ...OWN, tips: [] } },
      KEPT,
    ];
    const outcomes = await Promise.all(wishes.map((wish) => store.saveValue('content', wish)));
    expect(outcomes).toEqual([{ saved: true }, { saved: true }, { saved: true }]);
    await store.close();
    expect((await desk.open()).content).toEqual(KEPT);
    expect(desk.disk.text(COPY)).toBe(desk.disk.text(FILE));
  });

  it('loses a bad entry alone, says how many, and keeps it in the file', async () => {
    const desk = new Desk();
    const bad = { ...WALK, id: 'own-bad', kind: 'fly' };
    const twin = { ...WATER, text: 'Samma namn.' };
    desk.disk.put(FILE, fileText({ activities: [CAT, bad, WALK], tips: [WATER, 'x', twin], bag: BAG }));
    const { store, content, notices } = await desk.open();
    expect(content).toEqual(KEPT);
    expect(notices).toEqual([{ type: 'content-unread', entries: 3 }]);
    const more = { ...KEPT, own: { ...OWN, tips: [WATER, { id: 'own-air', text: 'Vädra.' }] } };
    expect(await store.saveValue('content', more)).toEqual({ saved: true });
    await store.close();
    expect(onDisk(desk)).toMatchObject({ unread: [bad, 'x', twin] });
    const again = await desk.open();
    expect([again.content, again.notices]).toEqual([more, []]);
    expect(
      await again.store.saveValue('content', { ...more, own: { ...more.own, activities: [CAT] } }),
    ).toEqual({
      saved: true,
    });
    await again.store.close();
    expect(onDisk(desk)).toMatchObject({ unread: [bad, 'x', twin], activities: [CAT] });
  });

  it('keeps what this version does not know, beside the entries and in them', async () => {
    const desk = new Desk();
    desk.disk.put(FILE, fileText({ activities: [{ ...CAT, colour: 'grey' }, WALK], tips: [WATER], moon: 1 }));
    const { store, content } = await desk.open();
    const [cat, walk] = content.own.activities;
    if (cat === undefined || walk === undefined) throw new Error('not read');
    const own = { ...content.own, activities: [{ ...cat, seconds: 40 }, walk] };
    await store.saveValue('content', { own, tipBag: BAG });
    await store.close();
    expect(onDisk(desk)).toMatchObject({
      version: 1,
      moon: 1,
      activities: [{ ...CAT, seconds: 40, colour: 'grey' }, WALK],
      tips: [WATER],
      bag: BAG,
    });
  });

  it('that does not parse is set aside, and its copy comes back', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    await store.saveValue('content', KEPT);
    await store.close();
    desk.disk.put(FILE, '{"version":1,"activ');
    const { content, notices } = await desk.open();
    expect(content).toEqual(KEPT);
    expect(notices).toMatchObject([{ type: 'set-aside', file: 'content.json' }]);
    expect(desk.disk.names(`${DATA}/set-aside`)).toHaveLength(1);
  });

  it('that could not be read at the start is not overwritten once it can', async () => {
    const desk = new Desk();
    desk.disk.put(FILE, fileText({ activities: [CAT, WALK], tips: [WATER], bag: BAG }));
    desk.disk.fault = ({ operation, path }) => (operation === 'read' && path === FILE ? 'EACCES' : null);
    const { store, content, notices, told } = await desk.openListening();
    expect(content).toEqual(NO_CONTENT);
    expect(notices).toEqual([{ type: 'cannot-open', file: 'content.json' }]);
    const air = { id: 'own-air', text: 'Vädra.' };
    const made = { own: { activities: [], tips: [air] }, tipBag: BAG };
    expect(await desk.until(store.saveValue('content', made))).toEqual({ saved: false, reason: 'no-access' });
    desk.disk.fault = () => null;
    await desk.clock.advanceAndSettle(5000);
    expect(told.at(-1)).toEqual({ type: 'saved' });
    await store.close();
    expect((await desk.open()).content.own).toEqual({ activities: [CAT, WALK], tips: [WATER, air] });
  });

  it('of a newer version is left alone, and what can be read of it is there', async () => {
    const desk = new Desk();
    const text = JSON.stringify({ version: 2, activities: [CAT], tips: [WATER] });
    desk.disk.put(FILE, text);
    const { store, content, notices } = await desk.open();
    expect(content.own).toEqual({ activities: [CAT], tips: [WATER] });
    expect(notices).toEqual([{ type: 'newer', file: 'content.json' }]);
    expect(await store.saveValue('content', KEPT)).toEqual({ saved: false, reason: 'newer' });
    await store.close();
    expect(desk.disk.text(FILE)).toBe(text);
  });

  it('without a usable bag has none, and the rest is there', () => {
    for (const bag of [undefined, 7, { rounds: { a: -1 }, order: [] }, { rounds: {} }])
      expect(readContent({ activities: [CAT], tips: [], bag })).toEqual({
        own: { activities: [CAT], tips: [] },
        tipBag: null,
        unread: [],
      });
  });

  it('can be read from anything that JSON can hold, and nothing of it is lost by writing it again', () => {
    const entries = fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(CAT, WALK, WATER)));
    fc.assert(
      fc.property(
        fc.oneof(entries, fc.jsonValue()),
        fc.oneof(entries, fc.jsonValue()),
        (activities, tips) => {
          const raw = { activities, tips };
          const read = readContent(raw);
          const written = carryOver(read, { own: read.own, tipBag: BAG }, raw);
          expect(readContent(written)).toEqual({ own: read.own, tipBag: BAG, unread: [] });
          expect(written['unread'] ?? []).toEqual(read.unread);
          const count = (value: unknown): number => (Array.isArray(value) ? value.length : 1);
          const { own, unread } = read;
          expect(own.activities.length + own.tips.length + unread.length).toBe(
            count(activities) + count(tips),
          );
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
