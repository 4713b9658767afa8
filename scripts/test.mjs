// `npm test`: everything that must hold, in one run. Prints each part and, last, how many checks passed and failed.
import { spawn, spawnSync } from 'node:child_process';
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

// Each of the two uses one processor.
await Promise.all([
  check('lint', [bin('eslint/bin/eslint.js'), '.']),
  inOrder([
    ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
    ['types', [bin('typescript/bin/tsc'), '--noEmit']],
    ['types of shared/ without DOM or Node', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'shared']],
    ['build', [join(PROJECT, 'scripts', 'build.mjs')]],
  ]),
]);
suite('rules', ['tests/shared', 'tests/companion', 'tests/cases', 'tests/exchange'], { together: true });
suite('adapters', ['tests/main', 'tests/presence', 'tests/store', 'tests/standin']);
for (const zone of ZONES) suite(`domain in ${zone}`, ['tests/domain'], { together: true, env: { TZ: zone } });
suite('random days', ['tests/days']);
suite('views', ['tests/views']);
suite('end to end', ['tests/e2e']);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function inOrder(checks) {
  for (const [name, words] of checks) await check(name, words);
}

/** Runs a program; it is one check. What it says is shown once it is done. */
async function check(name, words) {
  const from = performance.now();
  const program = spawn(process.execPath, words, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const status = await new Promise((resolve) => {
    program.once('error', ({ message }) => resolve(message)).once('close', resolve);
  });
  if (status === 0) passed += 1;
  else failed += 1;
  console.log(`==  ${name}\n${said}${status === 0 ? 'ok' : 'FAILED'}  ${name} (${secondsSince(from)} s)\n`);
}

/**
 * Runs a set of tests; each test is a check, and a run that ends badly is one more that failed. Files `together` share a
 * process: a start for each takes longer than most of them, and pure code leaves nothing behind.
 */
function suite(name, folders, { together = false, env = {} } = {}) {
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
  const words = [
    bin('vitest/vitest.mjs'),
    'run',
    ...folders,
    ...(together ? ['--no-isolate'] : []),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  console.log(`==  ${name}`);
  const from = performance.now();
  const { status } = spawnSync(process.execPath, words, {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const counted = count(report);
  passed += counted.passed;
  failed += counted.failed;
  if (status !== 0 && counted.failed === 0) failed += 1;
  if (counted.passed + counted.failed === 0) failed += 1;
  console.log(
    `${status === 0 ? 'ok' : 'FAILED'}  ${name}: ${counted.passed} passed, ${counted.failed} failed (${secondsSince(from)} s)\n`,
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

function secondsSince(from) {
  return Math.round((performance.now() - from) / 1000);
}
