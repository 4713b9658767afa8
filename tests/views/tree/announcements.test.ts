import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ViewId } from '../../../renderer/views';
import { at, CLOSED_DAY, DAY, OFF, view, WORK } from '../base';
import { tabTo } from '../by-keyboard';
import { NOTICES } from '../data-notices';
import type { FakeState } from '../fake-main';
import { openHarness, type Harness, type OpenPage } from '../harness';
import { MEETING_OVER, MOVEMENT, NUDGE, of, SHORT } from '../moments';
import { STATES } from '../states';
import { WALKS } from '../walks';
import { readTree } from './accessible-tree';
import { heardIn, type Heard } from './heard';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

const open = (page: ViewId, state: FakeState, clicks: readonly string[] = []): Promise<OpenPage> =>
  harness.open(page, state, { fresh: true, clicks });

/** What is heard, once it is what is expected; else what it came to be. */
const hears = (opened: OpenPage, expected: Partial<Heard>): Promise<void> =>
  expect.poll(async () => heardIn(await readTree(opened.page)), { timeout: 4_000 }).toMatchObject(expected);

const press = async (opened: OpenPage, button: string): Promise<void> => {
  await tabTo(opened, button);
  await opened.page.keyboard.press('Enter');
};

const walk = (page: ViewId, name: string) => {
  const found = WALKS.find((one) => one.view === page && one.name === name);
  if (found === undefined) throw new Error(`No walk ${page}, ${name}`);
  return found;
};

describe('what happens is heard', () => {
  test('work starts, a break is near, and the day ends: where it stands, from the heading', async () => {
    const opened = await open('today', view(OFF));
    await hears(opened, { polite: [] });
    await press(opened, 'Börja arbetsdagen');
    await opened.push(view(WORK));
    const heading = 'heading, På jobbet sedan 08:12';
    await hears(opened, { polite: ['På jobbet sedan 08:12'], focus: heading });
    // A minute later the next pause is nearer; that is no news.
    await opened.push(view({ ...WORK, now: at('11:33'), day: { ...DAY, worked: DAY.worked + 60_000 } }));
    await hears(opened, { polite: ['På jobbet sedan 08:12'], focus: heading });
    await press(opened, 'Avsluta arbetsdagen');
    await opened.push(view({ ...OFF, now: at('16:41'), day: CLOSED_DAY }));
    await hears(opened, { polite: ['Klart för i dag'], focus: 'heading, Klart för i dag' });
  });

  test('why it is quiet, once', async () => {
    const opened = await open('today', view(WORK));
    const quiet = { reason: 'call', sinceAt: at('11:02') } as const;
    await opened.push(view({ ...WORK, quiet }));
    const words =
      'Tyst: mikrofonen eller kameran används sedan 11:02. Pauserna väntar tills samtalet är slut.';
    await hears(opened, { polite: [words] });
  });

  test('a question comes on whatever page; answered, the reader stays in the page', async () => {
    const opened = await open('settings', view(WORK));
    await opened.push(view(MEETING_OVER));
    // The size of the text stands there all the time, and is said when it changes.
    await hears(opened, { polite: ['Är mötet slut?', '100 %'] });
    await press(opened, 'Mötet pågår');
    await opened.push(view(WORK));
    await hears(opened, { focus: 'heading, Inställningar' });
  });

  test('trouble with the data', async () => {
    const opened = await open('plan', view(WORK));
    await opened.push(of(WORK, { notices: NOTICES.slice(0, 1) }));
    await hears(opened, {
      polite: ['3 ändringar är inte sparade än. Appen försöker igen. Låt den gärna vara öppen så länge.'],
    });
  });

  test('a refusal', async () => {
    const opened = await open('today', STATES.today['lunch'] ?? view(WORK));
    await opened.answer({ ok: false, reason: 'not-paused' });
    await press(opened, 'Tillbaka till jobbet');
    await hears(opened, { polite: ['Ingen paus pågår.'], focus: 'button, Tillbaka till jobbet' });
  });

  test('a setting is kept', async () => {
    const opened = await open('settings', view(WORK));
    await tabTo(opened, 'Ljud när en skärmpaus börjar och slutar');
    await opened.page.keyboard.press('Space');
    await hears(opened, { polite: ['100 %', 'Sparat'] });
  });

  test('another size of text, from the button that was pressed', async () => {
    const opened = await open('settings', view(WORK));
    await press(opened, 'Större');
    expect(await opened.sent()).toMatchObject({
      commands: [{ type: 'settings.change', change: { zoom: 110 } }],
    });
    await opened.push(view({ ...WORK, settings: { ...WORK.settings, zoom: 110 } }));
    await hears(opened, { polite: ['110 %', 'Sparat'], focus: 'button, Större' });
  });

  test('what is wrong in a form, from the field that it is about, every time', async () => {
    const opened = await open('people', STATES.people['empty'] ?? view(WORK), ['[data-act=new-mine]']);
    const expected = {
      assertive: ['Det går inte att spara än: namnet saknas.'],
      focus: 'textbox, Namn, Det går inte att spara än: namnet saknas.',
    };
    for (let tries = 0; tries < 2; tries += 1) {
      await press(opened, 'Spara');
      await hears(opened, expected);
    }
  });

  test('what is deleted', async () => {
    const { state, clicks } = walk('data', 'gone');
    const opened = await open('data', state, clicks.slice(0, 1));
    await hears(opened, { focus: 'heading, Det här försvinner: måndag 23 november 2026' });
    await press(opened, 'Ta bort måndag 23 november 2026');
    await hears(opened, { polite: ['Borttaget: måndag 23 november 2026.'] });
    expect(heardIn(await readTree(opened.page)).focus).not.toBe('');
  });

  test('a text is copied', async () => {
    const opened = await open('today', view(WORK), ['[data-act=sentence]']);
    await press(opened, 'Kopiera texten');
    await hears(opened, { polite: ['Kopierat'], focus: 'button, Kopiera texten' });
  });
});

describe('the card', () => {
  test('says what it asks and is named after it, also when that changes, and says when its break begins', async () => {
    const opened = await open('nudge', of(WORK, { nudge: NUDGE }));
    const title = async (): Promise<string> => (await readTree(opened.page)).name;
    await hears(opened, { polite: ['Rörelsepaus på väg'] });
    expect(await title()).toBe('Rörelsepaus på väg · Arbetsro');
    await opened.push(of(WORK, { prompt: { kind: 'lunch', tip: null } }));
    await expect.poll(title).toBe('Dags för lunch · Arbetsro');
    await opened.push(of(WORK, { break: SHORT }));
    await hears(opened, { polite: ['Pausen har börjat. 26 sekunder.', 'Mjuk nacke'] });
    expect(await title()).toBe('Mjuk nacke · Arbetsro');
  });
});

describe('the break', () => {
  test('begins at its heading, says how long it is, and ends with a word', async () => {
    const opened = await open('break', of(WORK, { break: MOVEMENT }));
    await hears(opened, { polite: ['Pausen har börjat. 5 minuter.'], focus: 'heading, Starka armar' });
    await opened.push(view(WORK));
    await hears(opened, { polite: [], focus: 'heading, Välkommen tillbaka' });
  });
});
