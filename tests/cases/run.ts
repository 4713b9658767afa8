import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClockKind } from '../domain/machine';
import type { Case } from './case';
import { NoSuchThing, play, type Companion } from './desk';
import { read, type Script } from './language';
import { BadLine, clockText } from './times';
import type { Shot, Trace } from './trace';

/** What came of a case: green, or why it is red. */
export interface Result {
  readonly green: boolean;
  /** What was missed, one line each, and what there was to be seen instead. */
  readonly why: readonly string[];
}

const ALL: readonly ClockKind[] = ['linux', 'windows', 'bare'];
const GREEN: Result = { green: true, why: [] };
const MOST_SIGHTS = 40;

/** Tries a case on every clock behaviour that matters to it. */
export function run(one: Case, file: string, companion: Companion): Result {
  const script = readOf(one, file);
  const sleeps = script.acts.some(({ deed }) => deed.do === 'sleep');
  for (const clocks of one.clocks ?? (sleeps ? ALL : ALL.slice(0, 1))) {
    const why = missesOn(script, companion, clocks);
    if (why.length > 0) return { green: false, why };
  }
  return GREEN;
}

/** Reads a case; a bad line is told with its file and the number of the line. */
export function readOf(one: Case, file: string): Script {
  try {
    return read(one);
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    throw new Error(`${file}:${lineOf(file, one.title, error.line)}: ${error.message}`, { cause: error });
  }
}

function missesOn(script: Script, companion: Companion, clocks: ClockKind): readonly string[] {
  try {
    const trace = play(script, companion, clocks);
    const misses = script.expectations.flatMap((expected) => {
      const miss = expected.miss(trace);
      return miss === null ? [] : [`expected ${expected.text}: ${miss}`];
    });
    return misses.length === 0 ? [] : [...misses, `on ${clocks} clocks: ${story(trace, script.zone)}`];
  } catch (error) {
    if (error instanceof NoSuchThing) return [error.message];
    return [`on ${clocks} clocks: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** The number of the line on which a case says `line`; that of its title, or 1, when it is not found. */
function lineOf(file: string, title: string, line: string): number {
  const lines = sourceOf(file);
  const from = lines.findIndex((text) => text.includes(title));
  const found = lines.findIndex((text, i) => i >= from && text.includes(line));
  return Math.max(found, from, 0) + 1;
}

function sourceOf(file: string): readonly string[] {
  try {
    return readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** What there was to be seen, with its times, for a person who looks for the reason. */
function story(trace: Trace, zone: string): string {
  const lines: string[] = [];
  let last = '';
  for (const shot of trace) {
    const now = sights(shot);
    const moments = [
      ...shot.ended.map(({ outcome, kind }) => `(${kind} ${outcome})`),
      ...shot.words.map((kind) => `(${kind} in words)`),
      ...(shot.refused === null ? [] : [`(refused ${shot.refused})`]),
    ];
    if (now !== last || moments.length > 0)
      lines.push(`${clockText(shot.t, zone)} ${[now, ...moments].join(' ')}`);
    last = now;
  }
  return lines.length > MOST_SIGHTS ? [...lines.slice(0, MOST_SIGHTS), '…'].join(' · ') : lines.join(' · ');
}

function sights({ sight }: Shot): string {
  if (sight === null) return 'nothing runs';
  const { nudge, overlay, prompt, question, quiet, status, repair } = sight;
  return [
    status,
    nudge === null ? '' : `nudge ${nudge.kind}`,
    overlay === null ? '' : `${overlay.surface} ${overlay.kind}`,
    prompt === null ? '' : `prompt ${prompt}`,
    question === null ? '' : `question ${question}`,
    quiet === null ? '' : `quiet: ${quiet}`,
    repair === null ? '' : 'asks about the stop',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
