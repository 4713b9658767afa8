// `npm test`: everything that must hold, in one run. Prints each part and, last, how many checks passed and failed.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, PROJECT } from './installed.mjs';

/** The zone of the computer under which the rules of the day are tried. */
const ZONE = 'Europe/Stockholm';
/** Others, in which a quarter of the sequences tells of code that asks the computer: daylight saving north and south, half hours, none. */
const OTHER_ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];

const RULES = [
  'shared',
  'spelling',
  'requirements',
  'guides',
  'workplace',
  'people',
  'companion',
  'cases',
  'exchange',
];
const ADAPTERS = [
  'freedesktop',
  'store',
  'faults',
  'demo',
  'docs',
  'lint',
  'earlier',
  'hooks',
  'bench',
  'package',
  'policy',
  'handbook',
];
const MAIN = ['main', 'presence', 'fuzz', 'standin'];

ensureInstalled();
const bin = (name) => join(PROJECT, 'node_modules', name);
const reports = join(PROJECT, 'node_modules', '.cache', 'test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
let passed = 0;
let failed = 0;

await check('format', [bin('oxfmt/bin/oxfmt'), '--check']);
await check('lint and types', [bin('oxlint/bin/oxlint')]);
await check('build', [join(PROJECT, 'scripts', 'build.mjs')]);
// What puts something else in the place of a module, such as Electron, has a process for each file.
const [stoodIn, plain] = testsIn(foldersOf(MAIN), (text) => /\bvi\.(?:doMock|mock)\(/.test(text));
// Two lanes, each on a processor of its own; whichever is free takes what is next, the longest first.
const next = [
  () => suite('rules', foldersOf(RULES), { together: true, quiet: true }),
  () => suite('adapters', foldersOf(ADAPTERS), { together: true, quiet: true }),
  () => suite('main', plain, { together: true, quiet: true }),
  () => suite('main with modules stood in', stoodIn, { quiet: true }),
  () => suite('random days', ['tests/days'], { quiet: true }),
  () => domain({ TZ: ZONE }),
  ...OTHER_ZONES.map((zone) => () => domain({ TZ: zone, ARBETSRO_RUNS: '0.25' })),
  () => check('packages', [join(PROJECT, 'scripts', 'package', 'check.mjs'), '--built']),
];
const takeNext = async () => {
  for (let step = next.shift(); step !== undefined; step = next.shift()) await step();
};
await Promise.all([takeNext(), takeNext()]);
// These use both processors, browsers and all: beside each other they take longer than one after the other.
await suite('views', ['tests/views', 'tests/papers'], { workers: 2 });
await suite('end to end', ['tests/e2e'], { workers: 2 });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function foldersOf(names) {
  return names.map((name) => `tests/${name}`);
}

/** The test files of some folders: those whose text is such, and the others. */
function testsIn(folders, isSuch) {
  const files = folders.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const such = files.filter((file) => isSuch(readFileSync(join(PROJECT, file), 'utf8')));
  return [such, files.filter((file) => !such.includes(file))];
}

function domain(env) {
  return suite(`domain in ${env.TZ}`, ['tests/domain'], { together: true, quiet: true, env });
}

/** Runs a program; it is one check. What it says is shown once it is done. */
async function check(name, words) {
  const from = performance.now();
  const { status, said } = await run(words, { quiet: true });
  if (status === 0) passed += 1;
  else failed += 1;
  console.log(`==  ${name}\n${said}${status === 0 ? 'ok' : 'FAILED'}  ${name} (${secondsSince(from)} s)\n`);
}

/**
 * Runs a set of tests; each test is a check, and a run that ends badly is one more that failed. Files `together` share a
 * process: a start for each takes longer than most of them, and pure code leaves nothing behind. What a `quiet` one says is
 * shown once it is done, since another runs beside it.
 */
async function suite(name, folders, { together = false, quiet = false, workers = 1, env = {} } = {}) {
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
  const words = [
    bin('vitest/vitest.mjs'),
    'run',
    ...folders,
    ...(together ? ['--no-isolate'] : []),
    `--maxWorkers=${workers}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  if (!quiet) console.log(`==  ${name}`);
  const from = performance.now();
  const { status, said } = await run(words, { quiet, env });
  if (quiet) console.log(`==  ${name}\n${said}`);
  const counted = count(report);
  passed += counted.passed;
  failed += counted.failed;
  if (status !== 0 && counted.failed === 0) failed += 1;
  if (counted.passed + counted.failed === 0) failed += 1;
  console.log(
    `${status === 0 ? 'ok' : 'FAILED'}  ${name}: ${counted.passed} passed, ${counted.failed} failed (${secondsSince(from)} s)\n`,
  );
}

/** `said`: what a quiet program wrote. `status`: 0 where it ended well, else its code or what kept it from running. */
async function run(words, { quiet, env = {} }) {
  const program = spawn(process.execPath, words, {
    cwd: PROJECT,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env },
  });
  let said = '';
  if (quiet)
    for (const stream of [program.stdout, program.stderr])
      stream.setEncoding('utf8').on('data', (text) => (said += text));
  const status = await new Promise((resolve) => {
    program.once('error', ({ message }) => resolve(message)).once('close', resolve);
  });
  return { status, said };
}

function count(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function secondsSince(from) {
  return Math.round((performance.now() - from) / 1000);
}
