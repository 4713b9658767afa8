import { expect, it } from 'vitest';
import { LoginFile } from '../../main/desktop/login-file';
import { Desk, MACHINE } from '../store/desk';

it('what an organisation said is there after a restart, and a damaged file counts as nothing said', async () => {
  const desk = new Desk();
  await desk.until(desk.open());
  const { disk } = desk;
  const log: string[] = [];
  const file = (): LoginFile => new LoginFile(disk, MACHINE, (line) => log.push(line));
  expect([await file().read(), log]).toEqual([null, []]);
  for (const said of [true, false, null]) {
    await file().write(said);
    expect(await file().read()).toBe(said);
  }
  disk.put(`${MACHINE}/login.json`, '{"version":1,"organisation":"yes"}');
  expect([await file().read(), log.length]).toEqual([null, 1]);
});
