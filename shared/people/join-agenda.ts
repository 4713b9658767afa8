import type { Agenda, AgendaLine } from './person';

/**
 * The agenda after `mine` is saved, which was made from the one that there `was`, while it is another `now`: what was added, ticked
 * and taken away, here and elsewhere, holds. Lines have no name but their words; of two with the same the first is the first.
 */
export function joinAgenda(was: Agenda, mine: Agenda, now: Agenda): Agenda {
  const [before, after, current] = [named(was), named(mine), named(now)];
  const left = [...current].flatMap(([name, line]) => {
    const [old, own] = [before.get(name), after.get(name)];
    if (own === undefined) return old === undefined ? line : [];
    return old === undefined || own.done === old.done ? line : own;
  });
  const added = [...after].flatMap(([name, line]) => (before.has(name) || current.has(name) ? [] : line));
  const openHours = mine.openHours === was.openHours ? now.openHours : mine.openHours;
  return { lines: [...left, ...added], openHours };
}

function named({ lines }: Agenda): ReadonlyMap<string, AgendaLine> {
  return new Map(
    lines.map((line, at) => {
      const nth = lines.slice(0, at).filter(({ text }) => text === line.text).length;
      return [`${nth} ${line.text}`, line];
    }),
  );
}
