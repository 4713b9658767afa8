import { FAULTS } from './faults';
import { SCENARIOS } from './scenario';
import { tryEverywhere, type Harm, type Try } from './try';

const HEAD = ['fault', 'place', 'tried', 'lost', 'third state', 'start-ups failed'];
const COUNTED: readonly Harm[] = ['lost', 'third state', 'start-up failed'];

/** Lets every fault strike every call of every scenario and prints a table; the exit code is 1 when one did harm. */
export async function main(print: (line: string) => void): Promise<number> {
  print(
    `Each of ${FAULTS.length} faults strikes every call of the disk in ${SCENARIOS.length} pieces of work:`,
  );
  for (const { name } of SCENARIOS) print(`  ${name}`);
  print('');
  print(lineOf(HEAD));
  const all: Try[] = [];
  for (const fault of FAULTS) {
    const tries: Try[] = [];
    for (const scenario of SCENARIOS) tries.push(...(await tryEverywhere(scenario, fault)));
    for (const place of [...new Set(tries.map((one) => one.place))].sort())
      print(
        rowOf(
          fault.name,
          place,
          tries.filter((one) => one.place === place),
        ),
      );
    all.push(...tries);
  }
  print(rowOf('all', '', all));
  const harmed = all.filter(({ harm }) => harm !== null);
  for (const { at, harm } of harmed.slice(0, 50)) print(`${harm ?? ''}: ${at}`);
  return harmed.length === 0 ? 0 : 1;
}

function rowOf(fault: string, place: string, tries: readonly Try[]): string {
  const counts = COUNTED.map((kind) => tries.filter(({ harm }) => harm === kind).length);
  return lineOf([fault, place, ...[tries.length, ...counts].map(String)]);
}

function lineOf(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at < 2 ? cell.padEnd(at === 0 ? 26 : 12) : cell.padStart(HEAD[at]?.length ?? 0)))
    .join('  ');
}
