import { uuidv7 } from '../chance';
import { isTooMuch, questionsOf, SHEET_LIMITS, type Sheet } from '../guides/sheet';
import { withItem } from '../items';
import { guideIn } from '../policy/guide-in';
import { localDate, type LocalDate } from '../time/calendar';
import type { Command, Refusal } from './commands';
import type { CompanionState } from './state';
import { withEffect, withState, type Turn } from './turn';

/** The commands about guides that are filled in. */
export type SheetCommand = Extract<Command, { readonly type: `sheet.${string}` }>;

/** True for a command about a sheet. */
export function isSheetCommand(command: Command): command is SheetCommand {
  return command.type.startsWith('sheet.');
}

/** Why it cannot be done now; `null` when it can. */
export function refuseSheet({ sheets, policy }: CompanionState, command: SheetCommand): Refusal | null {
  switch (command.type) {
    case 'sheet.begin': {
      const like = command.like === null ? null : sheetOf(sheets, command.like);
      if (guideIn(command.guide, policy) === null || (command.like !== null && like?.guide !== command.guide))
        return 'no-such-content';
      if (sheets.length >= SHEET_LIMITS.sheets) return 'too-many-sheets';
      return isLongName(command.name) ? 'too-long' : null;
    }
    case 'sheet.fill': {
      const sheet = sheetOf(sheets, command.sheet);
      const guide = sheet === null ? null : guideIn(sheet.guide, policy);
      if (guide === null) return 'no-such-content';
      const asked = new Map(questionsOf(guide).map(({ id, type }) => [id, type]));
      const answers = Object.entries(command.answers);
      if (answers.some(([id, { type }]) => asked.get(id) !== type)) return 'no-such-content';
      return answers.some(([, answer]) => isTooMuch(answer)) ? 'too-long' : null;
    }
    case 'sheet.rename':
      if (sheetOf(sheets, command.sheet) === null) return 'no-such-content';
      return isLongName(command.name) ? 'too-long' : null;
    case 'sheet.delete':
      return sheetOf(sheets, command.sheet) === null ? 'no-such-content' : null;
  }
}

/** Does it. */
export function carryOutSheet(turn: Turn, command: SheetCommand): Turn {
  const { sheets, chance } = turn.state;
  const { wall, zone } = turn.state.clock.last;
  const today = localDate(wall, zone);
  switch (command.type) {
    case 'sheet.begin': {
      const [id, next] = uuidv7(chance, wall);
      const { guide } = command;
      const answers = (command.like === null ? null : sheetOf(sheets, command.like))?.answers ?? {};
      const begun: Sheet = { id, guide, name: command.name.trim(), begun: today, changed: today, answers };
      return keep(withState(turn, { chance: next }), [...sheets, begun]);
    }
    case 'sheet.fill':
      return change(turn, command.sheet, today, ({ answers }) => ({
        answers: { ...answers, ...command.answers },
      }));
    case 'sheet.rename':
      return change(turn, command.sheet, today, () => ({ name: command.name.trim() }));
    case 'sheet.delete':
      return keep(
        turn,
        sheets.filter(({ id }) => id !== command.sheet),
      );
  }
}

function change(
  turn: Turn,
  id: string,
  changed: LocalDate,
  to: (sheet: Sheet) => Partial<Pick<Sheet, 'name' | 'answers'>>,
): Turn {
  const { sheets } = turn.state;
  const sheet = sheetOf(sheets, id);
  return sheet === null ? turn : keep(turn, withItem(sheets, { ...sheet, ...to(sheet), changed }));
}

function keep(turn: Turn, sheets: readonly Sheet[]): Turn {
  return withEffect(withState(turn, { sheets }), { type: 'keep', what: 'guides' });
}

function sheetOf(sheets: readonly Sheet[], id: string): Sheet | null {
  return sheets.find((sheet) => sheet.id === id) ?? null;
}

function isLongName(name: string): boolean {
  return name.trim().length > SHEET_LIMITS.name;
}
