import { resolve } from 'node:path';
import type { Language } from '../../shared/settings';
import { kindName, languageOf, translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { diagnosticsText } from '../../shared/diagnostics/text';
import { SECOND } from '../../shared/time/moment';
import { parseArguments } from './arguments';
import { runContent } from './cli-content';
import type { CliPorts, ExitCode } from './cli-ports';
import { runSign } from './cli-sign';
import { ask } from './client';
import { diagnosticsJson } from './diagnostics-json';
import type { Answer, Question } from './protocol';
import type { Request } from './request';
import type { StatusReport } from './status';
import { formLines, tableLines } from './verbs/usage';
import { formsOf, TABLE } from './verbs/table';

/** Runs one command line to its end. */
export async function runCli(words: readonly string[], ports: CliPorts): Promise<ExitCode> {
  const request = parseArguments(words, ports.today());
  const language = languageOf('system', ports.systemLanguages);
  switch (request.type) {
    case 'usage':
      for (const line of usage(request.verb, language)) ports.print(line);
      return 0;
    case 'wrong':
      return sayWrong(request, ports, language);
    case 'version':
      ports.print(
        request.json ? JSON.stringify({ version: ports.version() }) : `Arbetsro ${ports.version()}`,
      );
      return 0;
    case 'completion': {
      // Of no use to any other verb, and so not read with them.
      const { completionFor } = await import('./completion');
      ports.print(completionFor(request.shell, language).trimEnd());
      return 0;
    }
    case 'list':
    case 'export':
    case 'import':
      return runContent(request, (question) => askAny(ports.addresses, question), ports, language);
    case 'sign':
      return runSign(request, ports, language);
    case 'status':
    case 'calendar':
    case 'command':
    case 'edit':
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

type Asked = Request & { type: 'status' | 'calendar' | 'command' | 'edit' };

function questionOf(request: Asked): Question {
  switch (request.type) {
    case 'status':
      return { ask: request.verbose ? 'diagnostics' : 'status' };
    case 'calendar':
      return { ask: 'calendar', path: request.path === null ? null : resolve(request.path) };
    case 'command':
      return { ask: 'command', command: request.command };
    case 'edit':
      return { ask: 'edit', edit: request.edit };
  }
}

/** Asks the app that runs; starts one first when the command is meant to. */
async function reach(request: Asked, ports: CliPorts): Promise<Answer | 'not-running' | 'no-start'> {
  const question = questionOf(request);
  const answer = await askAny(ports.addresses, question);
  if (answer !== null) return answer;
  if (request.type !== 'command' || !request.starts) return 'not-running';
  if (!(await ports.startApp())) return 'no-start';
  return (await askAny(ports.addresses, question)) ?? 'no-start';
}

async function askAny(addresses: readonly string[], question: Question): Promise<Answer | null> {
  for (const address of addresses) {
    const answer = await ask(address, question);
    if (answer !== null) return answer;
  }
  return null;
}

function report(
  request: Asked,
  answer: Answer | 'not-running' | 'no-start',
  ports: CliPorts,
  language: Language,
): ExitCode {
  const { print, complain } = ports;
  if (answer === 'not-running' || answer === 'no-start') {
    if (request.json) print(JSON.stringify({ running: false }));
    else complain(translator(language)(answer === 'no-start' ? 'cli.noStart' : 'cli.notRunning'));
    return 1;
  }
  if (answer.ok && 'diagnostics' in answer) {
    const { status, diagnostics } = answer;
    const { language: own } = status;
    if (request.json) print(JSON.stringify({ ...status, diagnostics: diagnosticsJson(diagnostics) }));
    else print(diagnosticsText(diagnostics, translator(own), formatter(own, diagnostics.zone)));
    return 0;
  }
  if (answer.ok && 'status' in answer) {
    print(request.json ? JSON.stringify(answer.status) : inWords(answer.status));
    return 0;
  }
  if (answer.ok && 'calendar' in answer) return reportCalendar(answer, request, ports);
  if (answer.ok && 'result' in answer) {
    const { result } = answer;
    if (request.json) print(JSON.stringify(result));
    else if (result.ok) print(translator(answer.language)('cli.done'));
    else complain(translator(answer.language)(`refusal.${result.reason}`));
    return result.ok ? 0 : 1;
  }
  if (request.json) print(JSON.stringify(answer));
  else complain(translator(language)('cli.notUnderstood'));
  return 1;
}

/** What came of reading the calendar. */
function reportCalendar(
  { calendar, language }: Extract<Answer, { readonly calendar: unknown }>,
  { json }: Asked,
  { print, complain }: CliPorts,
): ExitCode {
  const say = translator(language);
  if (calendar === null) print(json ? JSON.stringify({ ok: true }) : say('cli.calendarOff'));
  else if (calendar.trouble === null) {
    const { busyToday, unread } = calendar;
    if (json) print(JSON.stringify({ ok: true, busyToday, unread }));
    else print(say('cli.calendar', { busy: busyToday }));
  } else {
    if (json) print(JSON.stringify({ ok: false, reason: calendar.trouble }));
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
