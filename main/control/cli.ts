import { resolve } from 'node:path';
import type { Language } from '../../shared/settings';
import { kindName, languageOf, translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { diagnosticsText } from '../../shared/diagnostics/text';
import { SECOND } from '../../shared/time/moment';
import { parseArguments } from './arguments';
import { runContent } from './cli-content';
import type { CliPorts, ExitCode } from './cli-ports';
import { runPolicy } from './cli-policy';
import { runData } from './cli-data';
import { runSign } from './cli-sign';
import { runWatch } from './cli-watch';
import { sayUnanswered, type Hindrance } from './cli-answers';
import { askFirst, type Heard } from './client';
import { diagnosticsJson } from './diagnostics-json';
import type { Answer, Question } from './protocol';
import type { Request } from './request';
import type { StatusReport } from './status';
import { formLines, tableLines } from './verbs/usage';
import { formsOf, TABLE } from './verbs/table';
import { forReaders, jsonLine, printText } from './cli-print';

/** Runs one command line to its end. What goes wrong in it is said in a sentence too. */
export async function runCli(words: readonly string[], given: CliPorts): Promise<ExitCode> {
  const ports = forReaders(given);
  const language = languageOf('system', ports.systemLanguages);
  try {
    return await runRequest(parseArguments(words, ports.today()), ports, language);
  } catch {
    return sayUnanswered('unexpected', words.includes('--json'), ports, language);
  }
}

async function runRequest(request: Request, ports: CliPorts, language: Language): Promise<ExitCode> {
  switch (request.type) {
    case 'usage':
      return printText(usage(request.verb, language).join('\n'), request.json, ports);
    case 'wrong':
      return sayWrong(request, ports, language);
    case 'version':
      ports.print(request.json ? jsonLine({ version: ports.version() }) : `Arbetsro ${ports.version()}`);
      return 0;
    case 'completion': {
      // Of no use to any other verb, and so not read with them.
      const { completionFor } = await import('./completion');
      return printText(completionFor(request.shell, language), request.json, ports);
    }
    case 'list':
    case 'export':
    case 'import':
      return runContent(request, (question) => askFirst(ports.addresses, question), ports, language);
    case 'data':
      return runData(request, (question) => askFirst(ports.addresses, question), ports, language);
    case 'watch':
      return runWatch(request, ports, language);
    case 'sign':
      return runSign(request, ports, language);
    case 'policy':
      return runPolicy(request, (question) => askFirst(ports.addresses, question), ports, language);
    case 'status':
    case 'calendar':
    case 'command':
    case 'edit':
    case 'update':
    case 'report':
      return report(request, await reach(request, ports), ports, language);
  }
}

/** How a verb is used, or all of it. */
function usage(verb: string | null, language: Language): readonly string[] {
  const say = translator(language);
  if (verb !== null) return [say('cli.usage.one'), ...formLines(formsOf(verb), language)];
  return [
    say('cli.usage'),
    ...tableLines(TABLE, language),
    '',
    say('cli.usage.more', {
      help: `arbetsro help ${language === 'sv' ? '<kommando>' : '<command>'}`,
      json: '--json',
    }),
  ];
}

const HOW_DATES_ARE_WRITTEN = { example: '2026-11-23', names: 'today, yesterday, tomorrow' };

function sayWrong(
  request: Extract<Request, { readonly type: 'wrong' }>,
  { complain }: CliPorts,
  language: Language,
): ExitCode {
  const say = translator(language);
  if (request.reason === 'unknown') {
    complain(say('cli.unknown', { command: request.word }));
    complain(say('cli.help', { help: 'arbetsro help' }));
  } else {
    if (request.reason !== 'usage')
      complain(say(`cli.${request.reason}`, { word: request.word, ...HOW_DATES_ARE_WRITTEN }));
    for (const line of usage(request.verb, language)) complain(line);
  }
  return 2;
}

type Asked = Request & { type: 'status' | 'calendar' | 'command' | 'edit' | 'update' | 'report' };

/** The question that a request is; `null` where the folder that a path is relative to is not there any more. */
function questionOf(request: Asked): Question | null {
  switch (request.type) {
    case 'status':
      return { ask: request.verbose ? 'diagnostics' : 'status' };
    case 'calendar':
      try {
        return { ask: 'calendar', path: request.path === null ? null : resolve(request.path) };
      } catch {
        return null;
      }
    case 'command':
      return { ask: 'command', command: request.command };
    case 'edit':
      return { ask: 'edit', edit: request.edit };
    case 'update':
      return { ask: 'update', want: request.want };
    case 'report':
      return { ask: 'report', report: request.report };
  }
}

/** Asks the app that runs; starts one first when none does and the command is meant to. */
async function reach(request: Asked, ports: CliPorts): Promise<Heard | Hindrance> {
  const question = questionOf(request);
  if (question === null) return 'no-folder';
  const heard = await askFirst(ports.addresses, question);
  const isThere = heard.ok || heard.reason !== 'not-running';
  if (isThere || request.type !== 'command' || !request.starts) return heard;
  if (!(await ports.startApp())) return 'no-start';
  const then = await askFirst(ports.addresses, question);
  return !then.ok && then.reason === 'not-running' ? 'no-start' : then;
}

function report(request: Asked, answer: Heard | Hindrance, ports: CliPorts, language: Language): ExitCode {
  const { print, complain } = ports;
  if (typeof answer === 'string') return sayUnanswered(answer, request.json, ports, language);
  if (answer.ok && 'diagnostics' in answer) {
    const { status, diagnostics } = answer;
    const { language: own } = status;
    if (request.json) print(jsonLine({ ...status, diagnostics: diagnosticsJson(diagnostics) }));
    else print(diagnosticsText(diagnostics, translator(own), formatter(own, diagnostics.zone)));
    return 0;
  }
  if (answer.ok && 'status' in answer) {
    print(request.json ? jsonLine(answer.status) : inWords(answer.status));
    return 0;
  }
  if (answer.ok && 'told' in answer) {
    print(request.json ? jsonLine(answer.told.json) : answer.told.text);
    return 0;
  }
  if (answer.ok && 'calendar' in answer) return reportCalendar(answer, request, ports);
  if (answer.ok && 'result' in answer) {
    const { result } = answer;
    if (request.json) print(jsonLine(result));
    else if (result.ok) print(translator(answer.language)('cli.done'));
    else complain(translator(answer.language)(`refusal.${result.reason}`));
    return result.ok ? 0 : 1;
  }
  return sayUnanswered(answer, request.json, ports, language);
}

/** What came of reading the calendar. */
function reportCalendar(
  { calendar, language }: Extract<Answer, { readonly calendar: unknown }>,
  { json }: Asked,
  { print, complain }: CliPorts,
): ExitCode {
  const say = translator(language);
  if (calendar === null) print(json ? jsonLine({ ok: true }) : say('cli.calendarOff'));
  else if (calendar.trouble === null) {
    const { busyToday, unread } = calendar;
    if (json) print(jsonLine({ ok: true, busyToday, unread }));
    else print(say('cli.calendar', { busy: busyToday }));
  } else {
    if (json) print(jsonLine({ ok: false, reason: calendar.trouble }));
    else complain(say(`calendar.trouble.${calendar.trouble}`));
    return 1;
  }
  return 0;
}

/** The status as a person reads it. */
function inWords(status: StatusReport): string {
  const say = translator(status.language);
  const format = formatter(status.language, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const time = (iso: string): string => format.time(Date.parse(iso));
  if (status.repair !== null) return say('cli.repair', { time: time(status.repair.stoppedAbout) });
  const lines: string[] = [];
  if (status.since === null) lines.push(say('cli.off'));
  else if (status.pause === null) {
    lines.push(
      say('cli.work', { since: time(status.since), worked: format.length(status.workedSeconds * SECOND) }),
    );
  } else {
    const pause = say(`pause.${status.pause.kind}`);
    lines.push(say('cli.pause', { pause, since: time(status.since), until: time(status.pause.until) }));
  }
  const quiet = quietLine(status, time);
  if (quiet !== null) lines.push(quiet);
  else if (status.nextBreak !== null) {
    const { nextBreak: next } = status;
    lines.push(say('cli.next', { kind: kindName(say, next), left: format.left(next.inSeconds * SECOND) }));
  }
  return lines.join('\n');
}

function quietLine(status: StatusReport, time: (iso: string) => string): string | null {
  const say = translator(status.language);
  const since = status.quiet?.since == null ? '' : time(status.quiet.since);
  switch (status.quiet?.reason) {
    case 'meeting':
      return say('cli.quietMeeting', { since });
    case 'call':
      return say('cli.quietCall', { since });
    case 'sharing':
      return say('cli.quietSharing', { since });
    case 'calendar':
      return say('cli.quietCalendar', {
        until: status.quiet.until === null ? '' : time(status.quiet.until),
      });
    case 'full-screen':
      return say('cli.quietFullScreen');
    case 'do-not-disturb':
      return say('cli.quietDoNotDisturb');
    case 'away':
      return say('cli.quietAway', { since });
    case 'put-off':
      return say('cli.quietPutOff', { until: status.quiet.until === null ? '' : time(status.quiet.until) });
    case 'just-back':
      return say('cli.quietJustBack');
    case 'breaks-off':
      return say('cli.quietBreaksOff');
    default:
      return null;
  }
}
