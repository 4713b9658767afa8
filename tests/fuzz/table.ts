import { attackChannels } from './channels';
import { attackControl } from './control';
import { attackPages } from './pages';
import { attackParsers } from './parsers';
import type { Tally } from './tally';

/** So many messages of windows and addresses of pages are tried for one conversation on the control socket. */
const PER_CONVERSATION = 20;
/** And for one text of each parser. */
const PER_TEXT = 1_000;

interface Asked {
  /** To the channels of the windows; the rest in proportion. */
  readonly messages: number;
  readonly seed: number;
}

const HEAD = ['', 'tried', 'crashes', 'changes', 'let in', 'longest, ms'];

/** Attacks everything that takes messages or texts and prints a table; the exit code is 1 when one did harm. */
export async function main({ messages, seed }: Asked, print: (line: string) => void): Promise<number> {
  if (!Number.isInteger(messages) || messages < 1 || !Number.isInteger(seed)) {
    print('How many messages, and which seed, are whole numbers.');
    return 2;
  }
  print(
    `Seed ${seed}. Crashes: errors that nobody expects. Changes: of a state by what was refused. Let in: what is not valid,`,
  );
  print('or from a window that it is not for, or what is lost or told otherwise because of it.');
  print('');
  print(lineOf(HEAD));
  const all: Tally[] = [];
  const row = (tallies: readonly Tally[]): void => {
    for (const tally of tallies) print(rowOf(tally.name, [tally]));
    all.push(...tallies);
  };
  row(await attackChannels(messages, seed));
  row(await attackControl(Math.ceil(messages / PER_CONVERSATION), seed));
  row(await attackPages(messages, seed));
  row(await attackParsers({ count: Math.ceil(messages / PER_TEXT), seed, whole: true }));
  print(rowOf('all', all));
  const faults = all.flatMap((tally) => tally.faults);
  for (const { kind, at, why } of faults.slice(0, 50)) print(`${kind}: ${at}: ${why}`);
  return faults.length === 0 ? 0 : 1;
}

function rowOf(name: string, tallies: readonly Tally[]): string {
  const sum = (of: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  const figures = [
    sum(({ tried }) => tried),
    sum((tally) => tally.of('crash')),
    sum((tally) => tally.of('changed') + tally.of('polluted')),
    sum((tally) => tally.of('let in')),
    Math.ceil(Math.max(0, ...tallies.map(({ longest }) => longest))),
  ];
  return lineOf([name, ...figures.map(String)]);
}

function lineOf(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(Math.max(7, HEAD[at]?.length ?? 0))))
    .join('  ');
}
