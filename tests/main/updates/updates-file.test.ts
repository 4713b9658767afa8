import { expect, it } from 'vitest';
import { UpdatesFile } from '../../../main/updates/updates-file';
import { Desk, MACHINE } from '../../store/desk';

const NOTHING = { answer: null, lookedAt: null };

it('what was said of a version is there after a restart, and a damaged file asks once more', async () => {
  const desk = new Desk();
  await desk.until(desk.open());
  const { disk } = desk;
  const log: string[] = [];
  const file = (): UpdatesFile => new UpdatesFile(disk, MACHINE, (line) => log.push(line));
  expect([await file().read(), log]).toEqual([NOTHING, []]);
  const kept = { answer: { version: '0.2.0', answer: 'skip' }, lookedAt: 1_795_000_000_000 } as const;
  await file().write(kept);
  expect(await file().read()).toEqual(kept);
  disk.put(`${MACHINE}/updates.json`, '{"version":1,"answer":{"version":"0.2.0","answer":"yes"}}');
  expect([await file().read(), log.length]).toEqual([NOTHING, 1]);
});
