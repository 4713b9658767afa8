import { afterEach, expect, it } from 'vitest';
import type { Answer } from '../../main/control/protocol';
import { ControlServer, MOST_UNREAD } from '../../main/control/server';
import { watchEvents } from '../../main/control/watch-events';
import { settle } from '../support/simulated-clock';
import { socketFolder, Talk } from './socket';
import { Told } from './told';

/** Bytes that the answer to the question leaves of what may be unread; an event has some 130. */
const LEFT = 1_000;
/** Many more events than there is room for. */
const MOST_LUNCHES = 40;

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

it('one that watches events and never reads is hung up on, not before it must be; another hears them all', async () => {
  const folder = await socketFolder();
  cleanUps.push(folder.remove);
  const companion = new Told();
  let answered = 0;
  const long: Answer = { ok: true, value: '' };
  const room = MOST_UNREAD - LEFT - `${JSON.stringify(long)}\n`.length;
  const server = new ControlServer({
    answer: () => {
      answered += 1;
      return Promise.resolve({ ...long, value: 'x'.repeat(room) });
    },
    watch: (_question, tell) => watchEvents(companion, () => 'en', tell),
    failed: (error) => {
      throw error;
    },
  });
  cleanUps.push(() => server.close());
  expect(await server.listen(folder.path('control.sock'))).toBe(true);
  const [deaf, hearing] = [new Talk(folder.path('control.sock')), new Talk(folder.path('control.sock'))];
  for (const talk of [deaf, hearing]) {
    await talk.send('{"ask":"watch-events"}\n');
    await talk.answers(1);
  }

  deaf.socket.pause();
  await deaf.send('{"ask":"status"}\n');
  while (answered === 0) await settle(1);
  await settle();
  companion.become('work');
  await settle();
  expect(companion.watchers.size).toBe(2);

  let lunches = 0;
  while (companion.watchers.size > 1 && lunches < MOST_LUNCHES) {
    companion.become('lunch');
    companion.become('work');
    lunches += 1;
    await settle();
  }
  expect(companion.watchers.size).toBe(1);
  deaf.socket.resume();
  await deaf.closed;

  companion.become('off again');
  const heard = await hearing.answers(3 + 2 * lunches);
  const names = heard.map(
    (answer) => (answer as { readonly event?: { readonly event: string } }).event?.event,
  );
  expect(names).toEqual([
    undefined,
    'start',
    ...Array.from({ length: lunches }, () => ['pause', 'resume']).flat(),
    'stop',
  ]);
  hearing.hangUp();
});
