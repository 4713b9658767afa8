import './guides.css';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Guide } from '../../../shared/guides/guide';
import type { SheetNote } from '../../../shared/guides/sheet';
import type { Page } from '../../../shared/companion/commands';
import { useCompanion } from '../../companion/context';
import { Questions } from '../today/questions';
import { GuideStart } from './guide-start';
import { SheetForm } from './sheet-form';

/** A guide: begun, filled in a section at a time, and what came of it. `page` is where its list is. */
export function GuidePage(props: {
  readonly page: Page;
  readonly guide: Guide;
  /** The sheet that the address names; the newest where it names none. */
  readonly sheet: string | null;
}): ReactNode {
  const { snapshot, t, view } = useCompanion();
  const { page, guide, sheet } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const sheets = sheetsOf(snapshot.sheets, guide);
  // A guide whose sheets have names is one of many: which one is meant has to be said.
  const open = sheets.find(({ id }) => id === sheet) ?? (guide.naming === null ? sheets.at(-1) : undefined);
  return (
    <>
      <div className="page-head">
        <p>
          <a href={`#${page}`}>{t(`page.${page}`)}</a>
        </p>
        <h1 tabIndex={-1} ref={heading}>
          {guide.title[view.language]}
        </h1>
        <p className="lead soft">{guide.lead[view.language]}</p>
      </div>
      <Questions />
      {open === undefined ? (
        <GuideStart page={page} guide={guide} sheets={sheets} />
      ) : (
        <SheetForm key={open.id} page={page} guide={guide} note={open} sheets={sheets} />
      )}
    </>
  );
}

/** The sheets of a guide, oldest first. */
export function sheetsOf(sheets: readonly SheetNote[], { id }: Guide): readonly SheetNote[] {
  return sheets.filter(({ guide }) => guide === id);
}
