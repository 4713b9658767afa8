import type { Snapshot } from '../../../shared/companion/snapshot';
import { guideOf } from '../../../shared/content/guides';
import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';
import { noticeWords } from '../../../shared/messages/notice-words';
import type { Language } from '../../../shared/settings';
import { isoTime } from '../../../shared/time/iso-time';
import { SETTINGS } from '../edits/settings-table';
import type { Report, ReportProblem } from './ask';
import type { calendarReport, guidesReport, noticesReport, settingsReport, Told } from './schemas';
import { tableText } from './table-text';

/** The settings that have a word, or one of them, with what they can be. */
export function settingsReportOf(name: string | null, { settings }: Snapshot): Report | ReportProblem {
  const rows = SETTINGS.filter((row) => name === null || row.name === name);
  if (rows.length === 0) return 'no-such-setting';
  const told = rows.map((row) => ({ name: row.name, value: row.read(settings), allowed: row.allowed }));
  const json: Told<typeof settingsReport> = { settings: told };
  return { json, text: tableText(told.map(({ name, value, allowed }) => [name, value, `(${allowed})`])) };
}

/** The guides that were filled in, oldest first, by their ids. */
export function guidesReportOf({ sheets }: Snapshot, language: Language, say: Translate): Report {
  const json: Told<typeof guidesReport> = {
    guides: sheets.map(({ id, guide, name, begun, changed }) => ({ id, guide, name, begun, changed })),
  };
  const rows = sheets.map(({ id, guide, name, changed }) => {
    return [id, changed, guideOf(guide)?.title[language] ?? guide, name];
  });
  return { json, text: rows.length === 0 ? say('cli.guides.none') : tableText(rows) };
}

/** The calendar that is read, and what came of it. */
export function calendarReportOf({ calendar, zone }: Snapshot, say: Translate): Report {
  if (calendar === null) return { json: { calendar: null }, text: say('cli.calendarOff') };
  const { path, readAt, busyToday, unread, trouble } = calendar;
  const read = readAt === null ? null : isoTime(readAt, zone);
  const json: Told<typeof calendarReport> = {
    calendar: { path, readAt: read, busyToday, unread, trouble },
  };
  const said =
    trouble === null ? say('cli.calendar', { busy: busyToday }) : say(`calendar.trouble.${trouble}`);
  return { json, text: `${path}\n${said}` };
}

/** What there is to know about the data, with the ids that `notice dismiss` takes. */
export function noticesReportOf({ notices }: Snapshot, say: Translate, format: Format): Report {
  const told = notices.map((notice) => ({ id: notice.type, text: noticeWords(notice, say, format) }));
  const json: Told<typeof noticesReport> = { notices: told };
  const rows = told.map(({ id, text }) => `${id}: ${text}`);
  return { json, text: rows.length === 0 ? say('cli.notices.none') : rows.join('\n') };
}
