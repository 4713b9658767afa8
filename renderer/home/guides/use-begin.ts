import { useEffect, useState } from 'react';
import type { Page } from '../../../shared/companion/commands';
import type { Guide } from '../../../shared/guides/guide';
import type { SheetNote } from '../../../shared/guides/sheet';
import { useCompanion } from '../../companion/context';
import { linkToSheet } from '../route';

/** Begins a guide, by itself or like an earlier time, and opens what was begun once main tells of it. */
export function useBegin(
  page: Page,
  guide: Guide,
  sheets: readonly SheetNote[],
): (name: string, like: string | null) => void {
  const { send } = useCompanion();
  const [known, setKnown] = useState<readonly SheetNote[] | null>(null);
  const begun = known === null ? undefined : sheets.find(({ id }) => known.every((one) => one.id !== id));
  useEffect(() => {
    if (begun !== undefined) location.hash = linkToSheet(page, guide.id, begun.id);
  }, [begun, page, guide.id]);
  return (name, like) => {
    setKnown(sheets);
    void send({ type: 'sheet.begin', guide: guide.id, name, like }).then((done) => {
      if (!done) setKnown(null);
    });
  };
}
