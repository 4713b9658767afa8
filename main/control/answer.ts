import { isAbsolute } from 'node:path';
import type { Calendar } from '../calendar/calendar';
import type { Companion } from '../companion';
import type { Bench } from '../bench';
import type { Command, CommandResult } from '../../shared/companion/commands';
import type { PresenceReport } from '../../shared/companion/inputs';
import type { Signals } from '../../shared/companion/signals';
import { exportText } from '../../shared/content/exchange';
import type { Diagnostics } from '../../shared/diagnostics/diagnostics';
import { translator } from '../../shared/messages';
import { formatter } from '../../shared/messages/format';
import { policyLines } from '../../shared/messages/policy-words';
import type { Language } from '../../shared/settings';
import type { Copyable, UpdateAsk, ViewState } from '../../shared/contract';
import type { DataFiles } from '../exchange/data-files';
import type { LookingBack } from '../look-back';
import type { PastDays } from '../past-days';
import { listContent } from '../content/lists';
import { takeIn } from '../content/take-in';
import { isOnlyTooLong } from '../checked';
import { commandSchema, parseCommand } from '../ipc/schemas';
import type { Edit } from './edits/edit';
import { dayOfEdit, toCommand } from './edits/to-command';
import type { Answer, Question, Refused } from './protocol';
import { writeReport } from './reports/write-report';
import { signReport } from './sign-report';
import { statusReport } from './status';

/** What an answer is made from. */
export interface AnswerPorts {
  readonly companion: Companion;
  /** Carries a person's command out, whichever day it is about. */
  readonly command: (command: Command) => Promise<CommandResult>;
  /** Works a small change out and carries it out. */
  readonly change: PastDays['change'];
  readonly lookBack: Pick<LookingBack, 'read' | 'day' | 'search' | 'changes'>;
  readonly view: () => Pick<ViewState, 'version' | 'updates'>;
  readonly askUpdates: (ask: UpdateAsk) => void;
  readonly textOf: (what: Copyable) => Promise<string | null>;
  readonly data: Pick<DataFiles, 'contentFor' | 'print'>;
  readonly calendar: Pick<Calendar, 'choose' | 'forget'>;
  readonly language: () => Language;
  readonly diagnostics: () => Promise<Diagnostics>;
  readonly bench: Bench | null;
  readonly tray: { click(id: string): boolean };
}

/** Answers the command line. Commands go through the same schema and the same `step` as those of a window. */
export async function answerQuestion(question: Question, ports: AnswerPorts): Promise<Answer> {
  const { companion, command: carryOut, calendar, language, diagnostics, bench, tray } = ports;
  const { lookBack, textOf, data, view, askUpdates } = ports;
  const parsed = async (message: unknown): Promise<Answer> => {
    const command = parseCommand(message);
    if (command === null) return misfit(message);
    return { ok: true, result: await carryOut(command), language: language() };
  };
  switch (question.ask) {
    case 'status':
      return { ok: true, status: statusReport(companion.snapshot, language()) };
    case 'diagnostics': {
      const told = await diagnostics();
      return { ok: true, status: statusReport(companion.snapshot, language()), diagnostics: told };
    }
    case 'command':
      return parsed(question.command);
    case 'edit':
      return answerEdit(question.edit, ports);
    case 'report': {
      const { snapshot } = companion;
      const told = await writeReport(question.report, {
        snapshot,
        language: language(),
        lookBack,
        view,
        textOf,
      });
      return typeof told === 'string'
        ? { ok: true, result: { ok: false, reason: told }, language: language() }
        : { ok: true, told, language: language() };
    }
    case 'update': {
      const { want } = question;
      const refused = whyNoUpdate(view().updates, want);
      if (refused === null) askUpdates(want);
      const result = refused === null ? ({ ok: true } as const) : ({ ok: false, reason: refused } as const);
      return { ok: true, result, language: language() };
    }
    case 'data': {
      const content = await data.contentFor(question.data);
      if (typeof content === 'string')
        return { ok: true, result: { ok: false, reason: content }, language: language() };
      const file =
        content.kind === 'text'
          ? { text: content.text }
          : { pdf: Buffer.from(await data.print(content)).toString('base64') };
      return { ok: true, file, language: language() };
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
    case 'policy': {
      const { snapshot } = companion;
      const say = translator(language());
      const reader = { say, format: formatter(language(), snapshot.zone), language: language() };
      return { ok: true, policy: snapshot.policy, lines: policyLines(snapshot, reader) };
    }
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

/** A command from outside goes through the same schema as those of a window; why it is none. */
function misfit(message: unknown): Answer {
  return { ok: false, reason: isOnlyTooLong(commandSchema, message) ? 'too-long' : 'not-understood' };
}

async function answerEdit(edit: Edit, { companion, change, language }: AnswerPorts): Promise<Answer> {
  const result = await change<Answer>(dayOfEdit(edit, companion.snapshot), (dayOf) => {
    const made = toCommand(edit, companion.snapshot, dayOf);
    if (typeof made !== 'string') return parseCommand(made) ?? { instead: misfit(made) };
    return { instead: { ok: true, result: { ok: false, reason: made }, language: language() } };
  });
  return 'instead' in result ? result.instead : { ok: true, result, language: language() };
}

/** What keeps the person's word on newer versions from meaning anything; `null` when nothing does. */
function whyNoUpdate(
  { way, stage }: ViewState['updates'],
  want: UpdateAsk,
): Refused['reason'] | 'no-question' | null {
  if (way !== 'feed') return 'no-updates-here';
  return want === 'look' || stage.type === 'found' ? null : 'no-question';
}
