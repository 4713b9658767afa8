import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedFrom } from '../../main/store/synced/copy-name';

/** Names as the programs write them, with the file that each is a copy of. */
const COPIES: readonly (readonly [program: string, name: string, of: string])[] = [
  ['Syncthing', '2026-11.sync-conflict-20261129-101112-D4LGQYW.json', '2026-11'],
  ['Syncthing, of old', 'settings.sync-conflict-20161129-101112.json', 'settings'],
  ['Nextcloud', '2026-11 (conflicted copy 2026-11-29 101112).json', '2026-11'],
  ['Nextcloud in Catalan', 'people (còpia en conflicte 2018-04-10 093612).json', 'people'],
  ['ownCloud until 2.4', 'guides_conflict-20180220-141213.json', 'guides'],
  ['Dropbox', "guides (Anna Berg's conflicted copy 2026-11-29).json", 'guides'],
  ['Dropbox in Swedish', '2026-11 (Annas konfliktkopia 2026-11-29).json', '2026-11'],
  ['Dropbox, twice', "2026-11 (A's conflicted copy) (1) (B's conflicted copy).json", '2026-11'],
  ['Obsidian’s way', '2026-11 (Conflicted copy ThinkPad-T14-G5 202603121129).json', '2026-11'],
  ['OneDrive', '2026-11-DESKTOP-4F2K9QL.json', '2026-11'],
  ['OneDrive', 'content-LAPTOP7.json', 'content'],
  ['Google Drive', '2026-11 (1).json', '2026-11'],
  ['iCloud', 'people 2.json', 'people'],
  ['a side file', '2026-11.side (conflicted copy 2026-11-29 101112).json', '2026-11.side'],
];

describe('a sync program’s copy', () => {
  it.each(COPIES)('of %s, %s, is one of %s', (_, name, of) => {
    expect(copiedFrom(name)).toBe(of);
    expect(copiedFrom(name.normalize('NFD'))).toBe(of);
  });

  it.each([
    ...['2026-11.json', '2026-11.side.json', 'settings.json', 'guides.json'],
    ...['2026-11-03.json', '2026-110.json', '2026-13 (1).json', '2026-11 kopia.json', '2026-11 - Copy.json'],
    ...['guides-backup.json', 'guides (från kontoret).json', '2026-11 (1).json.bak', '2026-11 (1).txt'],
    ...['.2026-11.json.4711-0123456789ab.tmp', 'notes.md', '', '2026-11.20261120T070100000Z.json'],
  ])('is none that is called %j', (name) => {
    expect(copiedFrom(name)).toBeNull();
  });

  it('is looked for in any name without end or failure', () => {
    const piece = fc.constantFrom(
      '2026-11',
      'a',
      ' (1)',
      ' 2',
      '-A',
      '(conflict',
      ')',
      '.json',
      '.sync-conflict-',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
        ),
        (name) => {
          const of = copiedFrom(name);
          if (of !== null) expect(name.startsWith(of)).toBe(true);
        },
      ),
    );
  });
});
