import type { OpenedStore } from '../../../main/store/open-store';
import type { Taken } from '../../../main/store/snapshots/snapshots';
import { HOUR } from '../../../shared/time/moment';
import { DATA, Desk, MACHINE, MONTH } from '../desk';
import { monthText, settingsText } from '../events';
import { other, secret } from '../secrets';

export const DAY = 24 * HOUR;

export const FOLDER = `${MACHINE}/snapshots`;
export const OBJECTS = `${FOLDER}/objects`;

/** A desk with a month, settings and a copy of the month in every place that no snapshot looks into. */
export function deskWithData(): Desk {
  const desk = new Desk();
  desk.clock.advance(60_000);
  desk.disk.putFolder(MACHINE);
  desk.disk.put(MONTH, monthText([secret(1), other]));
  desk.disk.put(`${DATA}/settings.json`, settingsText({ theme: 'dark' }));
  return desk;
}

export async function takeDaily(desk: Desk, { snapshots }: OpenedStore): Promise<Taken> {
  return desk.until(snapshots.take('daily'));
}

/** One snapshot a day for so many days, with a month that is another each day. */
export async function takeFor(desk: Desk, opened: OpenedStore, days: number): Promise<void> {
  for (let day = 0; day < days; day++) {
    desk.disk.put(MONTH, monthText([secret(1), other], { note: day }));
    await takeDaily(desk, opened);
    desk.clock.advance(DAY);
  }
}

/** The texts of the files of each snapshot, by its id and their names, as far as they are whole. */
export function offered(desk: Desk): Readonly<Record<string, Readonly<Record<string, string | null>>>> {
  const ids = desk.disk.names(FOLDER).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  return Object.fromEntries(
    ids.map((id) => {
      const { files } = JSON.parse(desk.disk.text(`${FOLDER}/${id}`) ?? '') as {
        readonly files: readonly { readonly name: string; readonly sha256: string }[];
      };
      const texts = files.map(({ name, sha256 }) => [name, desk.disk.text(`${OBJECTS}/${sha256}`)]);
      return [id.replace('.json', ''), Object.fromEntries(texts) as Record<string, string | null>];
    }),
  );
}
