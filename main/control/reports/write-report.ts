import type { Snapshot } from '../../../shared/companion/snapshot';
import type { Copyable, ViewState } from '../../../shared/contract';
import { translator } from '../../../shared/messages';
import { formatter } from '../../../shared/messages/format';
import type { Language } from '../../../shared/settings';
import { CLOSE_OUT_PARTS, closeOutText, type CloseOutPart } from '../../../shared/summary/close-out-text';
import type { LocalDate } from '../../../shared/time/calendar';
import type { LookingBack } from '../../look-back';
import type { Report, ReportAsk, ReportProblem } from './ask';
import { closeOutJson, dayJson } from './day';
import { lightReportOf } from './light';
import { agendaReportOf, contactsReportOf, teamReportOf } from './people';
import { periodOf } from './period';
import { planReportOf } from './plan';
import { calendarReportOf, guidesReportOf, noticesReportOf, settingsReportOf } from './program';
import type { closeOutReport, dayReport, textReport, Told } from './schemas';
import { updatesReportOf } from './updates';
import { changesReportOf, searchReportOf } from './words';

/** What reports are made from: what the window has, and nothing that is worked out anew. */
export interface ReportPorts {
  readonly snapshot: Snapshot;
  readonly language: Language;
  readonly lookBack: Pick<LookingBack, 'read' | 'day' | 'search' | 'changes'>;
  readonly view: () => Pick<ViewState, 'version' | 'updates'>;
  /** One of the app's own texts; `null` where there is nothing to say. */
  readonly textOf: (what: Copyable) => Promise<string | null>;
}

/** The figures of a day; the rest of a close-out is the person's own words. */
const FIGURES: readonly CloseOutPart[] = ['hours', 'pauses', 'breaks', 'contacts', 'goals'];
const WORDS: readonly CloseOutPart[] = CLOSE_OUT_PARTS.filter((part) => !FIGURES.includes(part));

/** Tells what was asked for, or why there is nothing to tell. */
export async function writeReport(ask: ReportAsk, ports: ReportPorts): Promise<Report | ReportProblem> {
  const { snapshot, language, lookBack } = ports;
  const say = translator(language);
  const format = formatter(language, snapshot.zone);
  const dateOf = (date: LocalDate | null): LocalDate => date ?? snapshot.day?.date ?? snapshot.date;
  switch (ask.report) {
    case 'day':
      return dayReportOf(dateOf(ask.date), FIGURES, ports);
    case 'summary':
      return dayReportOf(dateOf(ask.date), CLOSE_OUT_PARTS, ports);
    case 'closeout':
      return closeOutReportOf(dateOf(ask.date), ports);
    case 'week':
    case 'month':
    case 'year': {
      const date = dateOf(ask.date);
      const told = await lookBack.read(ask.report, date);
      return periodOf(ask.report, date, told, snapshot.zone, { say, format });
    }
    case 'plan':
      return planReportOf(snapshot, say, format);
    case 'search':
      return searchReportOf(ask.words, await lookBack.search(ask.words), say);
    case 'changes':
      return changesReportOf(await lookBack.changes(), say);
    case 'light':
      return lightReportOf(dateOf(ask.date), snapshot.zone, snapshot.settings, say, format);
    case 'contacts':
      return contactsReportOf(snapshot, say);
    case 'agenda':
      return agendaReportOf(snapshot, say);
    case 'team':
      return teamReportOf(snapshot, say);
    case 'guides':
      return guidesReportOf(snapshot, language, say);
    case 'guide': {
      const text = await ports.textOf({ text: 'sheet', sheet: ask.sheet, part: 'all' });
      return text === null ? 'no-such-content' : textOnly(text);
    }
    case 'text':
      return textOnly((await ports.textOf(ask.text)) ?? say('cli.text.none'));
    case 'setting':
      return settingsReportOf(ask.name, snapshot);
    case 'calendar':
      return calendarReportOf(snapshot, say);
    case 'updates':
      return updatesReportOf(ports.view(), snapshot.zone, say, format);
    case 'notices':
      return noticesReportOf(snapshot, say, format);
  }
}

function textOnly(text: string): Report {
  const json: Told<typeof textReport> = { text };
  return { json, text: text.trimEnd() };
}

async function dayReportOf(
  date: LocalDate,
  parts: readonly CloseOutPart[],
  { language, lookBack }: ReportPorts,
): Promise<Report> {
  const say = translator(language);
  const record = (await lookBack.day(date))?.record ?? null;
  const json: Told<typeof dayReport> = { date, day: record === null ? null : dayJson(record) };
  if (record === null) return { json, text: say('look.none.day') };
  return { json, text: closeOutText(record, new Set(parts), say, formatter(language, record.zone)) };
}

async function closeOutReportOf(date: LocalDate, ports: ReportPorts): Promise<Report> {
  const closeOut = (await ports.lookBack.day(date))?.record.closeOut ?? null;
  const { text } = await dayReportOf(date, WORDS, ports);
  const json: Told<typeof closeOutReport> = {
    date,
    closeOut: closeOut === null ? null : closeOutJson(closeOut),
  };
  return { json, text };
}
