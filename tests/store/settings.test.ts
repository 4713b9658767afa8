import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import { rebase } from '../../main/store/json';
import { readSettings } from '../../main/store/settings-fields';
import { DATA, Desk } from './desk';
import { settingsText, SWEDISH } from './events';

const FILE = `${DATA}/settings.json`;

describe('settings', () => {
  it('are the defaults before there is a file, and there is none before something was chosen', async () => {
    const desk = new Desk();
    const { settings, notices } = await desk.open();
    expect({ settings, notices }).toEqual({ settings: DEFAULT_SETTINGS, notices: [] });
    expect(desk.disk.names(DATA)).toEqual([]);
  });

  it('are found again, the last of several that came at once', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    const wishes = [SWEDISH, { ...SWEDISH, theme: 'light' as const }, { ...SWEDISH, theme: 'dark' as const }];
    const outcomes = await Promise.all(wishes.map((wish) => store.saveValue('settings', wish)));
    expect(outcomes).toEqual([{ saved: true }, { saved: true }, { saved: true }]);
    await store.close();
    expect((await desk.open()).settings).toEqual({ ...SWEDISH, theme: 'dark' });
  });

  it('keep a period of working at home, and drop one that has no dates', async () => {
    const desk = new Desk();
    const { store } = await desk.open();
    const period = { from: '2026-09-01', to: '2026-12-31' };
    await store.saveValue('settings', { ...SWEDISH, period });
    await store.close();
    expect((await desk.open()).settings.period).toEqual(period);

    const other = new Desk();
    other.disk.put(FILE, settingsText({ ...SWEDISH, period: { from: '2026-09-01', to: '2026-02-30' } }));
    const { settings, notices } = await other.open();
    expect(settings.period).toBeNull();
    expect(notices).toEqual([{ type: 'settings-repaired', fields: ['period'] }]);
  });

  it('keep their good fields where some are bad, and name those', async () => {
    const desk = new Desk();
    const raw = {
      ...SWEDISH,
      theme: 'sepia',
      hours: { ...SWEDISH.hours, 2: { from: '25:00', to: '16:00' }, 3: { from: '07:00', to: '15:00' } },
      lunch: { at: '11:30', minutes: -5 },
      breaks: 'yes',
    };
    desk.disk.put(FILE, settingsText(raw));
    const { settings, notices } = await desk.open();
    expect(settings).toEqual({
      ...SWEDISH,
      hours: { ...SWEDISH.hours, 3: { from: '07:00', to: '15:00' } },
      lunch: { at: '11:30', minutes: DEFAULT_SETTINGS.lunch.minutes },
    });
    expect(notices).toEqual([
      { type: 'settings-repaired', fields: ['theme', 'hours.2', 'lunch.minutes', 'breaks'] },
    ]);
  });

  it('keep what can be used of the wishes for activities', async () => {
    const desk = new Desk();
    const activities = { seatedOnly: true, noStretching: 'no', hidden: ['act-eyes-far', 7] };
    desk.disk.put(FILE, settingsText({ ...SWEDISH, activities, hiddenTips: ['glare-01'] }));
    const { settings, notices } = await desk.open();
    expect(settings.activities).toEqual({
      seatedOnly: true,
      noStretching: false,
      littleSpace: false,
      hidden: [],
    });
    expect(settings.hiddenTips).toEqual(['glare-01']);
    expect(notices).toEqual([
      { type: 'settings-repaired', fields: ['activities.noStretching', 'activities.hidden'] },
    ]);
  });

  it('of before a field was there take its default without a word', async () => {
    const desk = new Desk();
    desk.disk.put(FILE, settingsText({ language: 'sv', lunch: { at: '11:30' } }));
    const { settings, notices } = await desk.open();
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, language: 'sv', lunch: { at: '11:30', minutes: 30 } });
    expect(notices).toEqual([]);
  });

  it('are mended for good with the next save, and unknown keys are kept at every depth', async () => {
    const desk = new Desk();
    const raw = {
      ...SWEDISH,
      theme: 'sepia',
      lunch: { ...SWEDISH.lunch, place: 'kitchen' },
      moon: { phase: 1 },
    };
    desk.disk.put(FILE, settingsText(raw, { writtenBy: 'somebody' }));
    const { store } = await desk.open();
    await store.saveValue('settings', { ...SWEDISH, sound: true });
    await store.close();
    const { versions, ...kept } = JSON.parse(desk.disk.text(FILE) ?? '') as Record<string, object>;
    expect(Object.keys(versions ?? {}).toSorted()).toEqual(['settings/sound', 'settings/theme']);
    expect(kept).toEqual({
      version: 1,
      writtenBy: 'somebody',
      settings: {
        ...SWEDISH,
        sound: true,
        lunch: { ...SWEDISH.lunch, place: 'kitchen' },
        moon: { phase: 1 },
      },
    });
    expect((await desk.open()).notices).toEqual([]);
  });

  it('that could not be read at the start are not overwritten with defaults once they can', async () => {
    const desk = new Desk();
    const chosen: Settings = { ...SWEDISH, theme: 'dark' };
    desk.disk.put(FILE, settingsText(chosen));
    desk.disk.fault = ({ operation, path }) => (operation === 'read' && path === FILE ? 'EACCES' : null);
    const { store, settings, notices, told } = await desk.openListening();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(notices).toEqual([{ type: 'cannot-open', file: 'settings.json' }]);
    const wish = { ...DEFAULT_SETTINGS, sound: true };
    expect(await desk.until(store.saveValue('settings', wish))).toEqual({
      saved: false,
      reason: 'no-access',
    });
    expect(told).toEqual([{ type: 'not-saved', events: 0 }]);
    desk.disk.fault = () => null;
    await desk.clock.advanceAndSettle(5000);
    expect(told.at(-1)).toEqual({ type: 'saved' });
    await store.saveValue('settings', { ...wish, tips: false });
    await store.saveValue('settings', { ...wish, tips: false, sound: false });
    await store.close();
    expect((await desk.open()).settings).toEqual({ ...chosen, tips: false });
  });

  it('can be read from anything that JSON can hold', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (raw, value) => {
        const fields = Object.keys(DEFAULT_SETTINGS);
        const spoilt = Object.fromEntries(fields.map((field) => [field, value]));
        for (const each of [
          raw,
          spoilt,
          { ...raw, hours: { 1: value }, lunch: { at: value }, breaks: { on: value } },
        ]) {
          const { settings, repaired } = readSettings(each);
          const again = readSettings(JSON.parse(JSON.stringify(settings)));
          expect(again).toEqual({ settings, repaired: [] });
          if (repaired.length === 0)
            expect(readSettings({ ...each, ...settings }).settings).toEqual(settings);
        }
      }),
    );
  });
});

describe('carrying changes over to a file', () => {
  const objects = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }));
  const known = fc.record({ a: fc.nat(3), b: fc.record({ c: fc.nat(3), d: fc.boolean() }) });

  it('sets what is wanted and loses no key of the file', () => {
    fc.assert(
      fc.property(objects, objects, (file, wanted) => {
        const result = rebase({}, wanted, file);
        expect(result).toMatchObject(wanted);
        expect(Object.keys(Object(result))).toEqual(expect.arrayContaining(Object.keys(file)));
      }),
    );
  });

  it('gives what is wanted where the file is what it started from, and changes nothing where nothing changed', () => {
    fc.assert(
      fc.property(known, known, objects, (from, to, more) => {
        expect(rebase(from, to, from)).toEqual(to);
        const file = { ...more, ...to };
        expect(rebase(from, from, file)).toEqual(file);
      }),
    );
  });
});
