import type { DayEvent } from '../../shared/workday/events';
import { COPY, DATA, Desk, MACHINE, MONTH, SIDE } from './desk';
import { event, idOf, monthText, START } from './events';

/** The words that must not be found any more. */
export const MARKER = 'min hemlighet';
/** Tells of a deletion that was begun. */
export const INTENT = `${MACHINE}/forgetting.json`;

/** A close-out with the words that must not be found any more. */
export function secret(number: number, day = '2026-11-23'): DayEvent {
  const at = START + number * 1000;
  const closeOut = { done: MARKER, tomorrow: '', worked: '', change: '' };
  const fact = { id: idOf(at, number), day, at, zone: 'Europe/Stockholm' };
  return { ...fact, type: 'closeout.saved', closeOut };
}

/** Of another day, and to stay. */
export const other = event(2, '2026-11-24');

/** A desk a minute after the first events, so that a deletion is later than they are. */
export function later(): Desk {
  const desk = new Desk();
  desk.clock.advance(60_000);
  return desk;
}

/** A desk on which the secret lies in every place that it can come to. */
export function fullDesk(): Desk {
  const desk = later();
  desk.disk.put(MONTH, monthText([secret(1), other]));
  desk.disk.put(COPY, monthText([secret(1), other]));
  desk.disk.put(SIDE, monthText([secret(3)]));
  desk.disk.put(`${DATA}/backup/2026-11.side.json`, monthText([secret(3)]));
  desk.disk.put(`${DATA}/set-aside/2026-11.20261120T070100000Z.json`, `{"version":1,"mo ${MARKER}`);
  desk.disk.put(`${DATA}/2026-11.sync-conflict-20261120-101010-ABC.json`, monthText([secret(4), other]));
  desk.disk.put(`${DATA}/2026-11 (1).json`, `torn ${MARKER}`);
  desk.disk.put(`${DATA}/2026-11 kopia.json`, monthText([secret(1), other]));
  desk.disk.put(`${DATA}/.2026-11.json.${process.pid}-0123456789ab.tmp`, MARKER);
  desk.disk.put(`${DATA}/backup/.2026-11.json.${2 ** 30}-0123456789ab.tmp`, MARKER);
  desk.disk.put(`${MACHINE}/index/2026.json`, MARKER);
  return desk;
}
