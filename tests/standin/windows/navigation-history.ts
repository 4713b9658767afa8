import { quietly } from '../trace';
import type { PageGate } from './page-gate';
import type { Page } from '../chromium/page';

/** Electron's `webContents.navigationHistory`, as far as going back and forth. Where there is no page, nothing happens. */
export class NavigationHistory {
  readonly #page: Promise<Page>;
  readonly #gate: PageGate;

  constructor(page: Promise<Page>, gate: PageGate) {
    this.#page = page;
    this.#gate = gate;
  }

  goBack(): void {
    quietly(this.#go(-1));
  }

  goForward(): void {
    quietly(this.#go(1));
  }

  async #go(by: number): Promise<void> {
    const { session } = await this.#page;
    const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
    const entry = entries[currentIndex + by];
    // The first of a page of ours is the empty one that it is opened with; Electron has no such one.
    if (entry === undefined || entry.url === 'about:blank') return;
    this.#gate.expect(entry.url);
    await session.send('Page.navigateToHistoryEntry', { entryId: entry.id });
  }
}
