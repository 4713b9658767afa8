import './guides.css';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Guide } from '../../../shared/guides/guide';
import type { SheetNote } from '../../../shared/guides/sheet';
import type { Page } from '../../../shared/companion/commands';
import { useCompanion } from '../../companion/context';
import { Questions } from '../today/questions';
import { linkToSheet } from '../route';
import { NoteEnd } from './note-end';
import { GuideStart } from './guide-start';
import { SheetForm } from './sheet-form';
import { SheetName } from './sheet-name';

/** A guide: begun, filled in a section at a time, and what came of it. `page` is where its list is. */
export function GuidePage(props: {
  readonly page: Page;
  readonly guide: Guide;
  /** The sheet that the address names; the newest where it names none. */
  readonly sheet: string | null;
}): ReactNode {
  const { snapshot, t, hyphenate, view } = useCompanion();
  const { page, guide, sheet } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const sheets = sheetsOf(snapshot.sheets, guide);
  // A guide whose sheets have names is one of many: which one is meant has to be said.
  const open = sheets.find(({ id }) => id === sheet) ?? (guide.naming === null ? sheets.at(-1) : undefined);
  useEffect(() => heading.current?.focus(), [open?.id]);
  const title = guide.title[view.language];
  const named = guide.naming === null || open === undefined ? '' : open.name || t('guide.unnamed');
  return (
    <>
      <div className="page-head">
        <p className="row">
          <a href={`#${page}`}>{t(`page.${page}`)}</a>
          {named !== '' && <a href={linkToSheet(page, guide.id, null)}>{title}</a>}
        </p>
        <h1 tabIndex={-1} ref={heading} className="words">
          {hyphenate(named === '' ? title : `${title}: ${named}`)}
        </h1>
        <p className="lead soft">{guide.lead[view.language]}</p>
        {guide.onePerson === true && <NoteEnd note={open ?? null} />}
        {guide.naming !== null && open !== undefined && <SheetName key={open.id} guide={guide} note={open} />}
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
