import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { corpus, hugeFiles } from './corpus';
import { ASKED_FILES } from './asked-files';
import { keptFiles } from './kept-files';
import { POLICY_FILE } from './policy-file';
import { SMALL_TEXTS } from './small-texts';
import { Tally, type Outcome } from './tally';

/** What became of a text: whether it was taken, and what is wrong with what was made of it. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly wrong: string | null;
}

/** One reader of texts that may come from anywhere. */
export interface Parser {
  readonly name: string;
  /** Valid texts, and valid ones bent. */
  readonly generate: fc.Arbitrary<Uint8Array>;
  /** Reads it as the app does and looks at what came of it; throws only where the app would. */
  readonly run: (bytes: Uint8Array) => Promise<Verdict>;
  /** As much as is given to it at most, bytes, where the app itself has a limit for it. */
  readonly largest?: number;
  /** True where each text costs the start of a whole app. */
  readonly startsApp?: boolean;
}

/** Every reader of files, lines and words that the app has. */
export async function allParsers(): Promise<readonly Parser[]> {
  return [...ASKED_FILES, POLICY_FILE, ...SMALL_TEXTS, ...(await keptFiles())];
}

/** How much is tried. */
export interface Amount {
  /** Texts of its own for each parser. */
  readonly count: number;
  readonly seed: number;
  /** The whole corpus and huge files; else those that start a whole app share the corpus between them. */
  readonly whole: boolean;
}

/** Gives each parser files of the corpus, and valid and bent texts of its own. */
export async function attackParsers({ count, seed, whole }: Amount): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const [index, parser] of (await allParsers()).entries()) {
    const isSpared = parser.startsApp === true && !whole;
    const numRuns = isSpared ? Math.ceil(count / SPARED) : count;
    const tally = new Tally(parser.name);
    const share = (files: readonly Uint8Array[]): readonly Uint8Array[] =>
      files.filter((_, at) => at % SPARED === index % SPARED);
    const files = isSpared ? share(corpus()) : corpus();
    for (const bytes of files) await give(bytes, parser, tally);
    for (const bytes of fc.sample(parser.generate, { seed, numRuns })) await give(bytes, parser, tally);
    const huge = whole ? hugeFiles() : [];
    for (const bytes of parser.startsApp === true ? share(huge) : huge) await give(bytes, parser, tally);
    tallies.push(tally);
  }
  return tallies;
}

/** Those that start an app get one of so many files. */
const SPARED = 8;

async function give(bytes: Uint8Array, { run, largest = Infinity }: Parser, tally: Tally): Promise<void> {
  if (bytes.length > largest) return;
  const from = performance.now();
  const { outcome, wrong } = await run(bytes).catch((error: unknown): Verdict => {
    tally.fault('crash', shown(bytes), error);
    return { outcome: 'refused', wrong: null };
  });
  tally.took(performance.now() - from);
  tally.count(outcome);
  if (wrong !== null) tally.fault('let in', shown(bytes), wrong);
  tally.lookForPollution(shown(bytes));
}

function shown(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 400)).toString('latin1');
}
