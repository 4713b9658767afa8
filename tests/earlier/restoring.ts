import { DataRestore } from '../../main/earlier/data-restore';
import type { OpenedStore } from '../../main/store/open-store';
import type { KeptNews } from '../../shared/companion/kept';
import { DATA, type Desk } from '../store/desk';

/** What looks into earlier data on a desk, and what the app heard of it. */
export interface Restoring extends OpenedStore {
  readonly restore: DataRestore;
  readonly news: KeptNews[];
  readonly renewed: string[];
}

export async function openRestoring(
  desk: Desk,
  askWhereTo: (name: string) => Promise<string | null> = () => Promise.resolve(null),
): Promise<Restoring> {
  const opened = await desk.open();
  const news: KeptNews[] = [];
  const renewed: string[] = [];
  const restore = new DataRestore({
    disk: desk.disk,
    dataFolder: DATA,
    snapshots: opened.snapshots,
    store: opened.store,
    breathe: () => Promise.resolve(),
    apply: (one) => news.push(one),
    taken: (months) => Promise.resolve(void renewed.push(...months)),
    askWhereTo,
  });
  return { ...opened, restore, news, renewed };
}
