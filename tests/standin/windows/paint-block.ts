/** Parts of addresses whose pages are served empty, so that their scripts never run; set by a test. */
const blocked = new Set<string>();

/** The pages a test keeps from ever painting. */
export const paintBlock = {
  add(part: string): void {
    blocked.add(part);
  },
  clear(): void {
    blocked.clear();
  },
  covers(url: string): boolean {
    return [...blocked].some((part) => url.includes(part));
  },
};
