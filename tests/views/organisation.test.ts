import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../shared/messages';
import { unusableWords } from '../../shared/messages/policy-words';
import { WORK } from './base';
import { openHarness, type Harness } from './harness';
import { of } from './moments';
import { ORGANISATION_PEOPLE, ORGANISATION_SETTINGS, SET } from './organisation-states';
import { OPEN_FOLDS } from './set-days';

const say = translator('sv');
const BY = 'Bestämt av Exempelkommunen.';
let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

/** The words that describe a field to a screen reader. */
const description = (page: Page, field: string): Promise<string> =>
  page.locator(field).evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );

describe('a locked setting', () => {
  it('is in reach, says who set it, and sends nothing however it is tried', async () => {
    const state = ORGANISATION_SETTINGS['from-organisation'] ?? of(WORK, {});
    const opened = await harness.open('settings', state, { fresh: true, clicks: OPEN_FOLDS });
    const { page } = opened;
    const login = page.getByLabel(say('settings.login'));
    await login.focus();
    await page.keyboard.press('Space');
    // A hand clicks where Playwright would wait for the field to become enabled.
    await login.click({ force: true });
    const group = page.getByRole('group', { name: say('settings.slot.group-in') });
    await group.getByLabel(say('settings.slot.none')).click({ force: true });
    const time = page.getByLabel(say('settings.slot.time', { slot: say('settings.slot.group-in') }));
    await time.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('09:00');
    const day = page.getByLabel(say('settings.reminder.checkIn.day'));
    await day.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel(say('settings.reminder.checkIn.at')).focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('h1').click();
    expect((await opened.sent()).commands).toEqual([]);
    expect(await login.isChecked()).toBe(true);
    expect(await day.inputValue()).toBe('4');
    expect(await time.inputValue()).toBe('08:30');
    for (const locked of ['input[type=checkbox]', 'input[type=radio]', 'input[type=text]', 'select']) {
      const field = `${locked}:is([aria-disabled=true], [readonly]) >> nth=0`;
      expect([locked, await description(page, field)]).toEqual([locked, expect.stringContaining(BY)]);
    }
    // What is not locked in the same group is the person's.
    await page
      .getByRole('group', { name: say('settings.slot.contact') })
      .getByLabel(say('settings.slot.none'))
      .click();
    expect((await opened.sent()).commands).toMatchObject([{ type: 'settings.change' }]);
  });
});

describe('what an organisation brings', () => {
  it('stands among the person’s own, opens as theirs do, and has no way to be deleted', async () => {
    const state = ORGANISATION_PEOPLE['from-organisation'] ?? of(WORK, {});
    const opened = await harness.open('people', state, { fresh: true });
    const { page } = opened;
    const support = page.locator('[data-part=organisation-support] > li');
    expect(await support.count()).toBe(2);
    await support
      .first()
      .getByRole('button', { name: say('people.way.phone') })
      .click();
    const channels = page.locator('[data-part=organisation-channels] > li');
    await channels.first().getByRole('button').click();
    expect((await opened.sent()).links).toEqual([
      'tel:+46100000000',
      'https://intranat.exempelkommunen.example/',
    ]);
    for (const part of [support, channels]) {
      expect(await part.getByRole('button', { name: say('content.delete') }).count()).toBe(0);
      expect(await part.first().textContent()).toContain('Från Exempelkommunen');
    }
  });

  it('leaves only some sorts of file to choose from, and says whose choice that is', async () => {
    const { page } = await harness.open('data', of(WORK, { policy: SET }), { fresh: true });
    const formats = page.getByRole('group', { name: say('data.format') }).getByRole('radio');
    expect(await formats.count()).toBe(4);
    expect(await page.getByText('Exempelkommunen har valt').count()).toBe(1);
  });
});

describe('the list of what is set', () => {
  it.each([
    [1100, 100],
    [320, 100],
    [320, 200],
  ])(
    'tells names from values and keeps times whole at %i px with text of %i percent',
    async (width, text) => {
      const state = ORGANISATION_SETTINGS['from-organisation'] ?? of(WORK, {});
      const { page } = await harness.open('settings', state, { fresh: true, width, language: 'sv' });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`;
      }, text);
      const rows = await page.locator('.set-list > div').evaluateAll((all) =>
        all.map((row) => {
          const value = row.querySelector('dd');
          const below = (value?.getBoundingClientRect().top ?? 0) - row.getBoundingClientRect().top;
          return { isBelow: below > 1, side: value === null ? '' : getComputedStyle(value).borderLeftWidth };
        }),
      );
      expect(new Set(rows.map(({ isBelow }) => isBelow))).toEqual(new Set([width === 320]));
      expect(new Set(rows.map(({ side }) => side))).toEqual(new Set([width === 320 ? '2px' : '0px']));
      const lines = await page.locator('.set-list dd').evaluateAll((values) =>
        values.flatMap((value) => {
          const walker = document.createTreeWalker(value, NodeFilter.SHOW_TEXT);
          const found: number[] = [];
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            for (const { index, 0: times } of (node.textContent ?? '').matchAll(/\d\d:\d\d–\d\d:\d\d/gu)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + times.length);
              found.push(new Set([...range.getClientRects()].map(({ top }) => top)).size);
            }
          }
          return found;
        }),
      );
      expect(lines).toEqual([1, 1]);
    },
  );
});

it('a file that does not hold is told of once: by the notice, and by its own part once that was seen', async () => {
  const seen = ORGANISATION_SETTINGS['organisation-unusable'] ?? of(WORK, {});
  const { policy } = seen.snapshot;
  if (policy.state !== 'unusable') throw new Error(policy.state);
  const notice = { type: 'policy-unusable', file: policy.file, problem: policy.problem } as const;
  for (const [state, isInNotice] of [
    [of(seen.snapshot, { notices: [notice] }), true],
    [seen, false],
  ] as const) {
    const { page } = await harness.open('settings', state, { fresh: true });
    const words = page.getByText(unusableWords(policy, say));
    await words.waitFor();
    expect([await words.count(), await page.locator('#notice-policy-unusable').count()]).toEqual([
      1,
      isInNotice ? 1 : 0,
    ]);
  }
});
