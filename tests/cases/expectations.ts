import type { Sight } from './companion-under-test';
import type { Place } from './deed-forms';
import { BadLine, clockText, LENGTH, lengthOf, lengthText, SECOND, TIME, timeOn } from './times';
import {
  beginnings,
  firstSeen,
  NOUN_NAMES,
  shotAt,
  stands,
  thingCalled,
  type Thing,
  type Trace,
} from './trace';

/** One thing that must have been so. */
export interface Expectation {
  /** As it is written. */
  readonly text: string;
  /** True times that it speaks of: the day is looked at then. */
  readonly spoken: readonly number[];
  /** The same for a day that lasts from the first line to the last: that is its span where it names none. */
  within(from: number, to: number): Expectation;
  /** Why it was not so; `null` when it was. */
  miss(trace: Trace): string | null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

type Words = readonly (string | undefined)[];

/** An expectation about one moment: `at` a time. */
interface PointForm {
  readonly form: string;
  readonly pattern: RegExp;
  readonly miss: (words: Words, sight: Sight, place: Place) => string | null;
}

/** Worked time and the time until a break are held to this, ms: inputs come every half second. */
const NEAR = 2 * SECOND;
const WHEN = new RegExp(`^(.*?)(?: (?:(${TIME})–(${TIME})|(before|after|at) (${TIME})))?$`);
const COUNTED = /^(?:(no|at most \d+|at least \d+|\d+) )?(.+)$/;

/** What can be expected of one moment. */
const POINTS: readonly PointForm[] = [
  point('quiet: call', /^quiet: ([\w-]+)$/, ([reason], { quiet }) =>
    unless(quiet === reason, `it was ${quiet ?? 'not quiet'}`),
  ),
  point('not quiet', /^not quiet$/, (_, { quiet }) => unless(quiet === null, `it was quiet: ${quiet ?? ''}`)),
  point('off work', /^(off work|at work|on pause)$/, ([wanted], { status }) => {
    const is = { off: 'off work', work: 'at work', pause: 'on pause' }[status];
    return unless(is === wanted, `it was ${is}`);
  }),
  point('next short in 10 min', new RegExp(`^next ([\\w-]+) in (${LENGTH})$`), ([kind, length], { next }) => {
    if (next === null) return 'no break was to come';
    const right = next.kind === kind && Math.abs(next.inMs - lengthOf(length ?? '')) <= NEAR;
    return unless(right, `it was ${next.kind} in ${lengthText(next.inMs)}`);
  }),
  point('no next', /^no next$/, (_, { next }) => unless(next === null, `it was ${next?.kind ?? ''}`)),
  point('worked 2 h', new RegExp(`^worked (${LENGTH})$`), ([length], { worked }) => {
    if (worked === null) return 'there was no day';
    return unless(Math.abs(worked - lengthOf(length ?? '')) <= NEAR, `it was ${lengthText(worked)}`);
  }),
  point(
    'stop asked about 15:42',
    new RegExp(`^stop asked about (?:(\\d{4}-\\d\\d-\\d\\d) )?(${TIME})$`),
    ([date, time], { repair }, place) => {
      if (repair === null) return 'nothing was asked';
      const wanted = timeOn(date ?? place.date, place.zone, time ?? '');
      return unless(Math.abs(repair - wanted) <= 60 * SECOND, `it was ${clockText(repair, place.zone)}`);
    },
  ),
  point('no stop asked', /^no stop asked$/, (_, { repair }) => unless(repair === null, 'it was asked')),
  point('pause over asked', /^(no )?pause over asked$/, ([no], { pauseOver }) =>
    unless(pauseOver === (no === undefined), pauseOver ? 'it was asked' : 'it was not asked'),
  ),
  point('gentler offered', /^(no )?gentler offered$/, ([no], { gentler }) =>
    unless(gentler === (no === undefined), gentler ? 'it was offered' : 'it was not offered'),
  ),
  point('postpone possible', /^(no )?postpone possible$/, ([no], { nudge }) =>
    unless(
      (nudge?.canPostpone === true) === (no === undefined),
      nudge === null ? 'there was no nudge' : 'it was otherwise',
    ),
  ),
  point('idle said to be unknown', /^idle said to be unknown$/, (_, { idleUnknown }) =>
    unless(idleUnknown, 'it was not'),
  ),
];

/** The forms of README.md. */
export const EXPECTATION_FORMS: readonly string[] = [
  ...POINTS.map(({ form }) => form),
  ...['refused no-postpone-left', 'opened closeout'],
  ...NOUN_NAMES,
];

/** Reads one part of an `expect` line. */
export function expectationOf(text: string, line: string, place: Place): Expectation {
  const [, what = '', fromText, toText, word, time] = WHEN.exec(text) ?? [];
  const on = (one: string | undefined): number => timeOn(place.date, place.zone, one ?? '');
  if (word === 'at') return atPoint(what, text, line, on(time), place);
  const spoken = fromText === undefined ? (time === undefined ? [] : [on(time)]) : [on(fromText), on(toText)];
  const [first, second] = spoken;
  if (first !== undefined && second !== undefined && second < first)
    throw new BadLine(line, 'ends before it begins');
  const [, howMany, name = ''] = COUNTED.exec(what) ?? [];
  const thing = thingCalled(name, place.kinds);
  if (thing === null) throw new BadLine(line, `nobody knows what "${name}" is (README.md has the list)`);
  const make = (span: Span): Expectation => ({
    text,
    spoken,
    within: (from, to) =>
      make({
        from: word === 'after' || fromText !== undefined ? (first ?? from) : from,
        to: word === 'before' ? (first ?? to) : (second ?? to),
      }),
    miss: (trace) => missed(howMany ?? null, thing, span, trace, place.zone),
  });
  return make({ from: first ?? -Infinity, to: second ?? first ?? Infinity });
}

function missed(
  howMany: string | null,
  thing: Thing,
  { from, to }: Span,
  trace: Trace,
  zone: string,
): string | null {
  if (howMany === 'no') {
    const seen = firstSeen(trace, thing, from, to);
    return unless(seen === null, `it was there at ${clockText(seen ?? 0, zone)}`);
  }
  const times = beginnings(trace, thing, from, to);
  const n = Number(/\d+$/.exec(howMany ?? '')?.[0] ?? 1);
  const right =
    howMany?.startsWith('at most') === true
      ? times.length <= n
      : howMany === null || howMany.startsWith('at least')
        ? times.length >= n
        : times.length === n;
  if (right) return null;
  if (howMany !== null) return `there were ${times.length}${listed(times, zone)}`;
  const ever = beginnings(trace, thing, -Infinity, Infinity);
  return ever.length === 0
    ? 'there never was one'
    : `there was one at ${ever
        .slice(0, 12)
        .map((t) => clockText(t, zone))
        .join(', ')}`;
}

function listed(times: readonly number[], zone: string): string {
  return times.length === 0 || times.length > 12
    ? ''
    : ` (${times.map((t) => clockText(t, zone)).join(', ')})`;
}

function atPoint(what: string, text: string, line: string, at: number, place: Place): Expectation {
  const check = pointCheck(what, line, at, place);
  const expectation: Expectation = { text, spoken: [at], within: () => expectation, miss: check };
  return expectation;
}

function pointCheck(what: string, line: string, at: number, place: Place): (trace: Trace) => string | null {
  const [, sort, value] = /^(refused|opened) ([\w-]+)$/.exec(what) ?? [];
  if (value !== undefined)
    return (trace) => {
      const found = trace
        .filter(({ t }) => t === at)
        .flatMap(({ refused, opened }) => (sort === 'refused' ? (refused ?? []) : opened));
      return unless(found.includes(value), found.length === 0 ? 'it was not' : `it was ${found.join(', ')}`);
    };
  for (const { pattern, miss } of POINTS) {
    const words = pattern.exec(what)?.slice(1);
    if (words === undefined) continue;
    return (trace) => {
      const sight = shotAt(trace, at)?.sight ?? null;
      return sight === null ? 'the app was not running, or the machine slept' : miss(words, sight, place);
    };
  }
  const [, no, name = ''] = /^(no )?(.+)$/.exec(what) ?? [];
  const thing = thingCalled(name, place.kinds);
  if (thing === null) throw new BadLine(line, `nobody knows what "${what}" is (README.md has the list)`);
  return (trace) => {
    const shot = shotAt(trace, at);
    const there = shot !== null && stands(thing, shot);
    return unless(there === (no === undefined), there ? 'it was there' : 'it was not there');
  };
}

function point(form: string, pattern: RegExp, miss: PointForm['miss']): PointForm {
  return { form, pattern, miss };
}

function unless(right: boolean, otherwise: string): string | null {
  return right ? null : otherwise;
}
