import type { Case } from './case';
import * as companion from './companion-under-test';
import type { Companion } from './desk';
import { CASE_FILES } from './index';
import { notYet } from './not-yet';
import { run } from './run';
import { companionWith, type Load } from './without/build';
import { CHANGES } from './without/changes';

const USAGE = `npm run cases                    every case
npm run cases -- B3 W4           those of some rules: B1 to B14, W1 to W7
npm run cases -- --without B3    those of a rule, on a companion without it`;

type Outcome = 'ok' | 'RED' | 'not yet';

/** How the run is connected to the world around it. */
export interface Terminal {
  readonly print: (line: string) => void;
  /** Characters in a line. */
  readonly width: number;
  readonly load: Load;
}

/** Plays the cases that `words` ask for and prints them as a table; the exit code is 1 when one is red. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const { print, width, load } = terminal;
  const without = words[0] === '--without' ? words.slice(1) : [];
  const rules = without.length > 0 ? without : words;
  const files = CASE_FILES.filter(({ rule }) => rules.length === 0 || rules.includes(rule));
  if (without.length > 1 || files.length < Math.max(1, new Set(rules).size)) {
    print(USAGE);
    return 1;
  }
  const changes = CHANGES[without[0] ?? ''] ?? [];
  if (typeof changes === 'string') {
    print(`${without[0] ?? ''} cannot be taken away yet: ${changes}`);
    return 1;
  }
  for (const { gone, file, find, replace } of changes)
    print(`Without "${gone}": in ${file} stands "${replace}" in the place of "${find}"`);
  const tried = changes.length === 0 ? companion : await companionWith(without[0] ?? '', changes, load);
  const outcomes: Outcome[] = [];
  for (const { rule, file, cases } of files) {
    rows([['', `${rule} (${file})`, 'the peer']], width).forEach(print);
    for (const one of cases) {
      const { outcome, why } = tell(one, file, tried);
      outcomes.push(outcome);
      rows([[outcome, one.title, peerOf(one)]], width).forEach(print);
      for (const line of why) print(`${' '.repeat(MARGIN)}  ${line}`);
    }
    print('');
  }
  const count = (wanted: Outcome): string =>
    `${outcomes.filter((outcome) => outcome === wanted).length} ${wanted}`;
  print([count('ok'), count('RED'), count('not yet')].join(', '));
  return outcomes.includes('RED') ? 1 : 0;
}

function tell(
  one: Case,
  file: string,
  tried: Companion,
): { readonly outcome: Outcome; readonly why: readonly string[] } {
  const { green, why } = run(one, file, tried);
  const reason = notYet(file, one.title);
  if (reason === null) return { outcome: green ? 'ok' : 'RED', why };
  return green
    ? { outcome: 'RED', why: ['it passes now: take it off the list in not-yet.ts'] }
    : { outcome: 'not yet', why: [reason] };
}

/** What the peer did; where no thread tells it, the threads that ask for it. */
function peerOf({ peer, from }: Case): string {
  if (peer !== null) return peer;
  const threads = from.filter((one) => one.includes('#'));
  return threads.length === 0 ? '' : `see ${threads.join(', ')}`;
}

const MARGIN = 9;
const GAP = 2;

function rows(cells: readonly (readonly [string, string, string])[], width: number): readonly string[] {
  const half = Math.max(24, Math.floor((width - MARGIN - GAP) / 2));
  return cells.flatMap(([mark, left, right]) => {
    const [a, b] = [wrapped(left, half), wrapped(right, half)];
    return Array.from({ length: Math.max(a.length, b.length, 1) }, (_, i) =>
      `${(i === 0 ? mark : '').padEnd(MARGIN)}${(a[i] ?? '').padEnd(half + GAP)}${b[i] ?? ''}`.trimEnd(),
    );
  });
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
