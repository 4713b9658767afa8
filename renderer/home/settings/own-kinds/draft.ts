import type { BreakKindId, BreakSurface } from '../../../../shared/breaks/kinds';
import type { ActivitySort } from '../../../../shared/content/own';
import { problemOf, type OwnKind, type OwnKindProblem } from '../../../../shared/breaks/own-kinds';
import { lengthText, numberIn, secondsIn, type LengthText } from '../../../length-text';
import { parseTime } from '../../../../shared/time/time-text';

/** An own kind of break as its form has it: numbers and times are text until they are saved. */
export interface Draft extends LengthText {
  readonly id: BreakKindId;
  readonly name: string;
  readonly when: 'active' | 'clock';
  readonly everyMinutes: string;
  readonly at: string;
  readonly surface: BreakSurface;
  readonly activities: readonly ActivitySort[];
  readonly postponeTimes: string;
  readonly postponeMinutes: string;
}

/** What a new break is before the person changes it. */
export function newDraft(id: BreakKindId): Draft {
  return {
    ...{ id, name: '', when: 'active', everyMinutes: '30', at: '14:30', length: '2', unit: 'minutes' },
    ...{ surface: 'card', activities: ['move'], postponeTimes: '2', postponeMinutes: '5' },
  };
}

/** A kind as a form to change. */
export function toDraft(kind: OwnKind): Draft {
  const fresh = newDraft(kind.id);
  return {
    ...{ id: kind.id, name: kind.name, when: kind.everyMinutes === null ? 'clock' : 'active' },
    everyMinutes: kind.everyMinutes === null ? fresh.everyMinutes : String(kind.everyMinutes),
    at: kind.at ?? fresh.at,
    ...lengthText(kind.seconds),
    ...{ surface: kind.surface, activities: kind.activities },
    ...{ postponeTimes: String(kind.postponeTimes), postponeMinutes: String(kind.postponeMinutes) },
  };
}

/** The kind that a form describes, or the first thing that is wrong with it. */
export function fromDraft(draft: Draft): { readonly kind: OwnKind } | { readonly problem: OwnKindProblem } {
  const isActive = draft.when === 'active';
  const kind: OwnKind = {
    id: draft.id,
    name: draft.name.trim(),
    everyMinutes: isActive ? numberIn(draft.everyMinutes) : null,
    at: isActive ? null : parseTime(draft.at),
    seconds: secondsIn(draft),
    surface: draft.surface,
    activities: draft.activities,
    postponeMinutes: numberIn(draft.postponeMinutes),
    postponeTimes: numberIn(draft.postponeTimes),
  };
  const problem = problemOf(kind);
  return problem === null ? { kind } : { problem };
}

/** An id that none of `kinds` has. */
export function freeId(kinds: readonly OwnKind[]): BreakKindId {
  for (let number = 1; ; number += 1) {
    const id = `own-${number}`;
    if (kinds.every((kind) => kind.id !== id)) return id;
  }
}
