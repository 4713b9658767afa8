import { settle } from '../support/simulated-clock';
import type { Desk } from './desk';
import { CUTS, type Cut, type ModelDisk } from './model-disk';

/** Runs `work` with the power cut before and after each of its calls, and hands each state that the next start may find on. */
export async function atEveryCut(
  prepare: () => Desk,
  work: (desk: Desk) => Promise<void>,
  check: (desk: Desk, at: string) => Promise<void>,
  cuts: readonly Cut[] = CUTS,
): Promise<number> {
  const whole = prepare();
  await work(whole);
  const calls = whole.disk.calls.length;
  for (let index = 0; index < calls; index++) {
    for (const when of ['before', 'after'] as const) {
      const desk = prepare();
      desk.disk.cutPower(index, when);
      await Promise.race([work(desk), desk.disk.dead]);
      await settle(2);
      const cut: ModelDisk = desk.disk;
      for (const mode of cuts) {
        desk.disk = cut.restarted(mode);
        await check(
          desk,
          `${mode}, ${when} call ${index}: ${cut.calls[index]?.operation} ${cut.calls[index]?.path}`,
        );
      }
    }
  }
  return calls;
}
