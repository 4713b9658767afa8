import { isAbsolute } from 'node:path';
import type { Calendar } from '../calendar/calendar';
import type { Companion } from '../companion';
import type { Bench } from '../bench';
import type { Command, CommandResult } from '../../shared/companion/commands';
import type { PresenceReport } from '../../shared/companion/inputs';
import type { Signals } from '../../shared/companion/signals';
import { exportText } from '../../shared/content/exchange';
import type { Diagnostics } from '../../shared/diagnostics/diagnostics';
import type { Language } from '../../shared/settings';
import type { DayDetail } from '../../shared/summary/day-detail';
import type { LocalDate } from '../../shared/time/calendar';
import { listContent } from '../content/lists';
import { takeIn } from '../content/take-in';
import { parseCommand } from '../ipc/schemas';
import { toCommand } from './edits/to-command';
import type { Answer, Question } from './protocol';
import { signReport } from './sign-report';
import { statusReport } from './status';

/** What an answer is made from. */
export interface AnswerPorts {
  readonly companion: Companion;
  /** Carries a person's command out, whichever day it is about. */
  readonly command: (command: Command) => Promise<CommandResult>;
  /** What is known of a date. */
  readonly day: (date: LocalDate) => Promise<DayDetail | null>;
  readonly calendar: Pick<Calendar, 'choose' | 'forget'>;
  readonly language: () => Language;
  readonly diagnostics: () => Diagnostics;
  readonly bench: Bench | null;
  readonly tray: { click(id: string): boolean };
}

/** Answers the command line. Commands go through the same schema and the same `step` as those of a window. */
export async function answerQuestion(question: Question, ports: AnswerPorts): Promise<Answer> {
  const { companion, command: carryOut, calendar, language, diagnostics, bench, tray } = ports;
  switch (question.ask) {
    case 'status':
      return { ok: true, status: statusReport(companion.snapshot, language()) };
    case 'diagnostics': {
      const status = statusReport(companion.snapshot, language());
      return { ok: true, status, diagnostics: diagnostics() };
    }
    case 'command': {
      const command = parseCommand(question.command);
      if (command === null) return { ok: false, reason: 'not-understood' };
      return { ok: true, result: await carryOut(command), language: language() };
    }
    case 'edit': {
      const edited = await toCommand(question.edit, companion.snapshot, ports.day);
      const result =
        typeof edited === 'string' ? ({ ok: false, reason: edited } as const) : await carryOut(edited);
      return { ok: true, result, language: language() };
    }
    case 'calendar': {
      const { path } = question;
      if (path === null) await calendar.forget();
      else if (isAbsolute(path)) await calendar.choose(path);
      else return { ok: false, reason: 'not-understood' };
      return { ok: true, calendar: companion.snapshot.calendar, language: language() };
    }
    case 'list':
      return {
        ok: true,
        list: listContent(question.what, companion.snapshot, language()),
        language: language(),
      };
    case 'export':
      return { ok: true, text: exportText(companion.state.own), language: language() };
    case 'import': {
      const ports = { own: () => companion.state.own, command: carryOut };
      return { ok: true, report: await takeIn(question.text, ports), language: language() };
    }
    case 'sign':
      return { ok: true, sign: signReport(companion.snapshot, language()) };
    case 'bench': {
      if (bench === null) return { ok: false, reason: 'not-understood' };
      const app = {
        report: (what: PresenceReport) => void companion.tell({ type: 'presence', report: what }),
        hear: (signals: Signals) => void companion.tell({ type: 'signals', signals, fresh: false }),
        clickTray: (id: string) => tray.click(id),
        isDrawing: () => {
          const { phase } = companion.state.breaks;
          return phase.name === 'running' && phase.surface === 'drawing';
        },
        settled: () => companion.settled(),
      };
      return { ok: true, value: await bench.ask(question.method, question.argument, app) };
    }
  }
}
