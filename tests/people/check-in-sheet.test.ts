import { expect, it } from 'vitest';
import type { SheetNote } from '../../shared/guides/sheet';
import { checkInSheet } from '../../shared/people/check-in-sheet';
import { member } from './member';

const TODAY = '2026-11-23';
const note = (id: string, name: string, begun: string, guide = 'check-in'): SheetNote => ({
  ...{ id, guide, name, begun, changed: begun },
});

it.each<[string, Partial<ReturnType<typeof member>>, readonly SheetNote[], string | null]>([
  ['none where none is begun', {}, [], null],
  ['one of the same initials, however they are written', {}, [note('a', ' ab ', TODAY)], 'a'],
  ['none of somebody else', {}, [note('a', 'ABC', TODAY)], null],
  ['none of another guide', {}, [note('a', 'AB', TODAY, 'conversation')], null],
  ['the newest', {}, [note('a', 'AB', '2026-11-02'), note('b', 'AB', '2026-11-09')], 'b'],
  ['one begun since the last talk', { lastTalked: '2026-11-16' }, [note('a', 'AB', '2026-11-17')], 'a'],
  ['none of the last talk', { lastTalked: '2026-11-16' }, [note('a', 'AB', '2026-11-16')], null],
  [
    'that of the talk of today, still',
    { lastTalked: TODAY, talkedBefore: '2026-11-16' },
    [note('a', 'AB', '2026-11-20')],
    'a',
  ],
  ['that of a first talk today', { lastTalked: TODAY }, [note('a', 'AB', TODAY)], 'a'],
])('the agenda of a check-in is %s', (_, of, sheets, found) => {
  expect(checkInSheet(member('AB', of), sheets, TODAY)?.id ?? null).toBe(found);
});
