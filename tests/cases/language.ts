import type { Act } from './desk';
import type { Case } from './case';
import { DEED_FORMS, type Place } from './deed-forms';
import { expectationOf, type Expectation } from './expectations';
import { addDays } from '../../shared/time/calendar';
import { BadLine, TIME, timeOn } from './times';

/** A case, read. */
export interface Script {
  readonly acts: readonly Act[];
  readonly expectations: readonly Expectation[];
  /** True time of the first and of the last thing that is spoken of. */
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}

const MONDAY = '2026-11-23';
const HOME = 'Europe/Stockholm';
const TIMED = new RegExp(`^(${TIME}) (.+)$`);

/** Reads the timelines of a case; a line that makes no sense throws `BadLine`. */
export function read({ days }: Case): Script {
  const acts: Act[] = [];
  const expectations: Expectation[] = [];
  let place: Place = { date: addDays(MONDAY, -1), zone: HOME, kinds: [] };
  let zone: string | null = null;
  for (const day of typeof days === 'string' ? [days] : days) {
    place = { ...place, date: addDays(place.date, 1) };
    const waiting: string[] = [];
    const ownActs: Act[] = [];
    for (const line of linesOf(day)) {
      const heading = /^(on|in) (\S+)$/.exec(line);
      const timed = TIMED.exec(line);
      if (heading !== null) place = headed(place, heading[1] ?? '', heading[2] ?? '', line);
      else if (line.startsWith('expect ')) waiting.push(line);
      else if (timed !== null) ownActs.push(...actsOf(line, timed, place, [...acts, ...ownActs]));
      else throw new BadLine(line, 'neither a time, "expect", "on" a date nor "in" a zone');
    }
    zone ??= place.zone;
    const first = ownActs[0];
    if (first === undefined) throw new BadLine(day, 'nothing happens on this day');
    place = { ...place, kinds: [...place.kinds, ...ownActs.flatMap(ownKind)] };
    const own = waiting.flatMap((line) => partsOf(line).map((part) => expectationOf(part, line, place)));
    const spoken = own.flatMap(({ spoken: times }) => times);
    const last = Math.max(...ownActs.map(({ at }) => at), ...spoken);
    acts.push(...ownActs);
    expectations.push(...own.map((one) => one.within(first.at, last)));
  }
  acts.sort((a, b) => a.at - b.at);
  const times = [...acts.map(({ at }) => at), ...expectations.flatMap(({ spoken }) => spoken)];
  if (expectations.length === 0) throw new BadLine(String(days), 'expects nothing, so it cannot fail');
  return { acts, expectations, from: Math.min(...times), to: Math.max(...times), zone: zone ?? HOME };
}

function ownKind({ deed }: Act): readonly string[] {
  return deed.do === 'choose' && deed.choice.choose === 'kind' ? [deed.choice.name] : [];
}

function linesOf(day: string): readonly string[] {
  return day
    .split(/[·\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function partsOf(line: string): readonly string[] {
  return line.slice('expect '.length).split(/, */);
}

function headed(place: Place, word: string, value: string, line: string): Place {
  if (word === 'in') return { ...place, zone: value };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new BadLine(line, 'no date');
  return { ...place, date: value };
}

function actsOf(line: string, timed: RegExpExecArray, place: Place, before: readonly Act[]): readonly Act[] {
  const [, time = '', text = ''] = timed;
  const at = timeOn(place.date, place.zone, time);
  const earlier = before.findLast((act) => !act.follows);
  if (earlier !== undefined && at < earlier.at) throw new BadLine(line, 'earlier than the line before it');
  for (const { pattern, deeds } of DEED_FORMS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    return deeds(found.slice(1), place).map(({ after = 0, ...deed }) => ({
      at: at + after,
      deed: deed.deed,
      text: line,
      follows: after > 0,
    }));
  }
  throw new BadLine(line, 'not a thing that can happen (README.md has the list)');
}
