/** Pages that are no files: there from when they are made until they are printed. */
export class MadePages {
  readonly #pages = new Map<string, string>();
  #made = 0;

  /** Puts a page up and answers under which path it is served. */
  add(html: string): string {
    this.#made += 1;
    const path = `/made-${this.#made}.html`;
    this.#pages.set(path, html);
    return path;
  }

  remove(path: string): void {
    this.#pages.delete(path);
  }

  /** The page of a path; `null` where there is none. */
  readonly find = (path: string): string | null => this.#pages.get(path) ?? null;
}
