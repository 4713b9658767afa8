// `npm run test:network`: lives a whole day of the end-to-end tests on a machine without a network, and shows what every
// process of the app wanted to talk to. Linux only, with strace, unshare and ip; where it cannot be had it says so and fails.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildAll } from './build.mjs';
import { PROJECT } from './installed.mjs';
import { contactsIn, whyAllowed } from './strace-log.mjs';

/** How long the computer is watched at work without the bench, real ms: long enough for every source to be tried. */
const WATCHED = 10_000;

if (process.argv.includes('--watch-computer')) await watchComputer();
else process.exitCode = await main();

async function main() {
  const missing = ['strace', 'unshare', 'ip'].filter((name) => !has(name));
  if (process.platform !== 'linux' || missing.length > 0)
    return cannot(`this needs Linux with ${missing.join(', ') || 'strace'}`);
  if (alone(['true']).status !== 0)
    return cannot('no network namespace of one’s own can be had here (unshare --user --net)');
  await buildAll();
  const folder = mkdtempSync(join(tmpdir(), 'arbetsro-network-'));
  try {
    const vitest = join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');
    const day = traced(folder, 'a whole day', [
      process.execPath,
      vitest,
      'run',
      'tests/e2e/whole-day.test.ts',
    ]);
    const bus = has('dbus-run-session') ? ['dbus-run-session', '--'] : [];
    const words = [...bus, process.execPath, import.meta.filename, '--watch-computer'];
    const watched = traced(folder, 'ten seconds at work that watch this computer', words);
    return report([...day, ...watched]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cannot(why) {
  console.error(`NOT SHOWN: ${why}.`);
  return 2;
}

function has(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** Runs a program with a network of its own in which there is nobody but itself. */
function alone(words) {
  const inside = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...words];
  return spawnSync('unshare', ['--user', '--map-root-user', '--net', ...inside], {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ARBETSRO_RUNTIME: 'stand-in' },
  });
}

function traced(folder, what, words) {
  console.log(`Without a network: ${what}`);
  const file = join(folder, 'strace');
  const calls = 'trace=execve,clone,clone3,fork,vfork,connect,sendto,sendmsg,sendmmsg';
  const strace = [
    'strace',
    '-f',
    '--seccomp-bpf',
    '-qq',
    '-s',
    '512',
    '-e',
    'signal=none',
    '-e',
    calls,
    '-o',
    file,
  ];
  const { status } = alone([...strace, ...words]);
  if (status !== 0) throw new Error(`${what}: ended with ${status}`);
  return contactsIn(readFileSync(file, 'utf8'));
}

/** Prints each address once, and answers 0 when the app’s are all allowed. */
function report(contacts) {
  const ofApp = contacts.filter(({ who }) => who === 'app');
  // A log that was misread would show nothing, and would look like a good one.
  if (ofApp.length === 0) throw new Error('The app talked to nobody, not even to its command line.');
  console.log('The app and the programs that it started talked to:');
  print(ofApp, ({ address }) => `   ${whyAllowed(address) ?? 'NOT ALLOWED'}`);
  console.log('Not judged: the test, and the stand-in’s Chromium, in whose place people have Electron:');
  print(contacts.filter(({ who }) => who !== 'app'));
  const refused = ofApp.filter(({ address }) => whyAllowed(address) === null).length;
  console.log(refused === 0 ? 'Nothing of it is outside this computer.' : `Not allowed: ${refused} calls.`);
  return refused === 0 ? 0 : 1;
}

/** What differs only in the names of temporary folders and in local ports is one line. */
function print(contacts, note = () => '') {
  const counts = new Map();
  for (const contact of contacts) {
    const { who, program, address } = contact;
    const short = address.startsWith('unix ')
      ? address.replaceAll(/(-)\w{6,}/g, '$1…').replaceAll(/\d{4,}/g, '…')
      : address.replace(/^(inet (?:127\.0\.0\.1|::1)):\d+$/, '$1:…');
    const line = `${who === 'app' ? '' : `${who}, `}${program}: ${short}${note(contact)}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  for (const [line, times] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${times} × ${line}`);
}

/** Inside: the app as people run it, on the stand-in, at work for a while; the end-to-end tests have sensors of their own. */
async function watchComputer() {
  const userData = mkdtempSync(join(tmpdir(), 'arbetsro-watch-'));
  mkdirSync(join(userData, 'data'));
  writeFileSync(
    join(userData, 'data', 'settings.json'),
    JSON.stringify({ version: 1, settings: { welcomed: true } }),
  );
  const env = { ...process.env, ARBETSRO_USER_DATA: userData, ARBETSRO_STANDIN_HEADLESS: '1' };
  const app = spawn(
    process.execPath,
    [join(PROJECT, 'build/standin/run.js'), join(PROJECT, 'build/main/main.js')],
    { env, stdio: 'inherit' },
  );
  const ended = new Promise((resolve) => app.once('exit', resolve));
  const cli = (...words) =>
    spawnSync(process.execPath, [join(PROJECT, 'build/main/cli.js'), ...words], { env, encoding: 'utf8' });
  try {
    for (let look = 0; cli('status').status !== 0; look += 1) {
      if (look === 100) throw new Error('The app does not answer.');
      await wait(100);
    }
    const started = cli('start');
    if (started.status !== 0) throw new Error(`arbetsro start: ${started.stderr}`);
    await wait(WATCHED);
    cli('stop');
    cli('quit');
    await ended;
  } finally {
    app.kill('SIGKILL');
    if (existsSync(userData)) rmSync(userData, { recursive: true, force: true });
  }
}
