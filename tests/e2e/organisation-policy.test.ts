import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { controlAddress } from '../../main/control/address';
import { ask } from '../../main/control/client';
import type { PolicyReading } from '../../shared/policy/policy';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import { SECOND } from '../../shared/time/moment';
import { MONDAY, say } from './day';
import type { AppDriver } from './driver/driver';
import { PROJECT } from './driver/environment';
import { launch, welcomedFolder } from './driver/launch';
import { eventually } from './driver/standin-driver';

const OWN = { slots: { ...DEFAULT_SETTINGS.slots, groupIn: '09:15' } };
const userData = welcomedFolder(OWN);
const file = join(userData, 'policy.json');
const settings = join(userData, 'data', 'settings.json');
const put = (said: object): void =>
  writeFileSync(file, JSON.stringify({ format: 1, organisation: 'Kommunen', ...said }));

let running: AppDriver | null = null;
afterAll(async () => {
  await ask(controlAddress(userData), { ask: 'command', command: { type: 'app.quit' } });
  await running?.kill();
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
});

async function started(): Promise<AppDriver> {
  running = await launch({ userData, now: MONDAY, env: { ARBETSRO_POLICY: file } });
  return running;
}

const policyOf = async (app: AppDriver): Promise<PolicyReading> =>
  JSON.parse((await app.cli('policy', '--json')).out) as PolicyReading;

/** Time goes on until the app has noticed that the file is another. */
const until = (app: AppDriver, state: PolicyReading['state'], locked: object | null): Promise<void> =>
  eventually(`a policy that is ${state}`, async () => {
    await app.bench('advance', 2 * SECOND);
    const now = await policyOf(app);
    if (now.state !== state) return false;
    return now.state !== 'in-force' || JSON.stringify(now.policy.locked) === JSON.stringify(locked);
  });

/** What an organisation locks, until it does not; and a file that does not hold, while the app runs and when it starts. */
test('a lock, the same lifted, and a broken file', { timeout: 120_000 }, async () => {
  put({ locked: { 'slots.groupIn': '08:30' } });
  const before = readFileSync(settings, 'utf8');
  const app = await started();
  await app.cli('open');
  const home = await app.page('home');
  await home
    .getByRole('link', { name: say('page.settings'), exact: true })
    .first()
    .click();
  const time = home.getByLabel(say('settings.slot.time', { slot: say('settings.slot.group-in') }));
  expect(await time.inputValue()).toBe('08:30');
  expect(await time.getAttribute('readonly')).not.toBeNull();
  await home.getByText(say('policy.locked', { organisation: 'Kommunen' })).waitFor();
  await home.getByText(say('policy.no-reports')).waitFor();

  const slots = { ...OWN.slots, groupIn: null };
  const address = controlAddress(userData);
  const change = { type: 'settings.change', change: { slots } };
  expect(await ask(address, { ask: 'command', command: change })).toMatchObject({
    result: { ok: false, reason: 'set-by-organisation' },
  });
  expect((await app.cli('policy')).out).toContain(`${say('settings.slot.group-in')}: 08:30 (låst)`);

  put({});
  await until(app, 'in-force', {});
  await eventually('the own choice to come back', async () => (await time.inputValue()) === '09:15');
  expect(await time.getAttribute('readonly')).toBeNull();

  put({ locked: { 'slots.groupIn': '8.30' } });
  await until(app, 'unusable', null);
  const fault = home.locator('p.words', {
    hasText: 'Fel vid locked["slots.groupIn"]: värdet går inte att använda.',
  });
  await home.locator('#notice-policy-unusable').waitFor();
  expect(await fault.count()).toBe(1);
  await home
    .getByRole('button', { name: say('notice.dismiss') })
    .first()
    .click();
  await home.locator('[data-part=organisation]').waitFor();
  expect(await fault.count()).toBe(1);
  expect(await time.inputValue()).toBe('09:15');
  expect(readFileSync(settings, 'utf8')).toBe(before);
  await app.cli('quit');
  await app.exited();

  const again = await started();
  await again.cli('open');
  await (await again.page('home')).locator('#notice-policy-unusable').waitFor();
  expect((await again.cli('policy')).code).toBe(1);
  expect(readFileSync(settings, 'utf8')).toBe(before);
});

test.each(['municipality', 'company'])(
  'the whole app starts with the example of a %s, and its page opens',
  { timeout: 90_000 },
  async (name) => {
    const folder = welcomedFolder();
    const example = join(PROJECT, 'docs', `policy.${name}.json`);
    const app = await launch({ userData: folder, now: MONDAY, env: { ARBETSRO_POLICY: example } });
    try {
      const { organisation } = JSON.parse(readFileSync(example, 'utf8')) as { organisation: string };
      const policy = await policyOf(app);
      expect(policy).toMatchObject({ state: 'in-force', policy: { organisation } });
      await app.cli('open', 'settings');
      await (
        await app.page('home')
      )
        .locator('[data-part=organisation]')
        .getByText(organisation)
        .first()
        .waitFor();
      // With no word of an error on the way.
      expect(app.errors()).not.toMatch(/Error/);
    } finally {
      await app.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
