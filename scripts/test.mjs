// `npm test`: everything that must hold, in one run. Prints each part and, last, how many checks passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, PROJECT } from './installed.mjs';

/** The zones under which the rules of the day are tried: daylight saving north and south, half hours, none. */
const ZONES = ['Europe/Stockholm', 'UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];

ensureInstalled();
const bin = (name) => join(PROJECT, 'node_modules', name);
const reports = join(PROJECT, 'node_modules', '.cache', 'test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
let passed = 0;
let failed = 0;

check('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
check('lint', [bin('eslint/bin/eslint.js'), '.']);
check('types', [bin('typescript/bin/tsc'), '--noEmit']);
check('types of shared/ without DOM or Node', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'shared']);
check('build', [join(PROJECT, 'scripts', 'build.mjs')]);
suite('unit', [
  ...['tests/shared', 'tests/companion', 'tests/cases', 'tests/main', 'tests/presence'],
  ...['tests/store', 'tests/standin', 'tests/exchange'],
]);
for (const zone of ZONES) suite(`domain in ${zone}`, ['tests/domain'], { TZ: zone });
suite('random days', ['tests/days']);
suite('views', ['tests/views']);
suite('end to end', ['tests/e2e']);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a program; it is one check. */
function check(name, words) {
  const { status, seconds } = run(name, words);
  if (status === 0) passed += 1;
  else failed += 1;
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)\n`);
}

/** Runs a set of tests; each test is a check, and a run that ends badly is one more that failed. */
function suite(name, folders, env = {}) {
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
  const words = [
    bin('vitest/vitest.mjs'),
    'run',
    ...folders,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status, seconds } = run(name, words, env);
  const counted = count(report);
  passed += counted.passed;
  failed += counted.failed;
  if (status !== 0 && counted.failed === 0) failed += 1;
  if (counted.passed + counted.failed === 0) failed += 1;
  console.log(
    `${status === 0 ? 'ok' : 'FAILED'}  ${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)\n`,
  );
}

function count(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function run(name, words, env = {}) {
  console.log(`==  ${name}`);
  const from = performance.now();
  const { status } = spawnSync(process.execPath, words, {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return { status, seconds: Math.round((performance.now() - from) / 1000) };
}
