import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PROJECT } from '../../e2e/driver/environment';
import { inDigits, median } from '../figures';
import { lookUp, namesOf, withoutBrowser } from './browser';
import { arbetsro, distributed, type Candidate, type Started } from './candidates';
import { costOf, marked, type Cost } from './cost';
import { countReads } from './reads';
import { openSession, SESSION_PROGRAMS, type Session } from './session';

/** Starts of each program for the median. */
const STARTS = 5;
/** A start that comes to nothing is tried so often at most. */
const TRIES = 3;
/** What a start left behind is let go, real s. */
const REST = 60;
/** How long strace counts, after the rest is measured, s. */
const WATCHED = 60;

/** What the packages are called in Debian and Ubuntu. */
const PACKAGES = [
  ...['workrave', 'safeeyes', 'gir1.2-ayatanaappindicator3-0.1'],
  ...['xvfb', 'dbus', 'openbox', 'trayer', 'x11-utils', 'strace'],
];

interface Measured {
  readonly candidate: Candidate;
  readonly started: readonly number[];
  readonly rest: Cost;
  /** Over the minutes. */
  readonly cpu: number;
  readonly switches: number;
  readonly readsPerSecond: number | null;
  /** What the processes are called. */
  readonly names: string;
  /** The stand-in's browser ran meanwhile; it is not counted. */
  readonly isBrowserUp: boolean;
}

/** What it costs to run each program, idle in the tray, all at the same time and each on a desktop of its own. */
async function run(minutes: number): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  const peers = [distributed('workrave', 'workrave'), distributed('safeeyes', 'safeeyes')];
  const candidates = [...peers, arbetsro(version, false), arbetsro(version, true)].filter(
    (candidate) => candidate !== null,
  );
  const starts = new Map<Candidate, readonly number[]>();
  for (const candidate of candidates) {
    console.error(`… ${candidate.name}: ${STARTS} starts`);
    starts.set(candidate, await timeStarts(candidate));
  }
  const measured = await measureTogether(candidates, starts, minutes);
  report(measured, minutes, peers.includes(null));
}

async function timeStarts(candidate: Candidate): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < STARTS; turn += 1) {
    const { session, started } = await startOnDesktop(candidate, `ARBETSRO_PEER=start-${turn}`);
    times.push(started.readyAfter);
    await started.end();
    session.end();
  }
  return times;
}

/** Starts it on a desktop of its own. An icon that misses its tray is a fault of the desktop: that is tried again, and told. */
async function startOnDesktop(
  candidate: Candidate,
  mark: string,
): Promise<{ readonly session: Session; readonly started: Started }> {
  for (let tries = 1; ; tries += 1) {
    const session = await openSession();
    try {
      return { session, started: await candidate.start(session, mark) };
    } catch (error) {
      session.end();
      if (tries === TRIES) throw error;
      console.error(`… ${candidate.name} is tried again: ${String(error)}`);
    }
  }
}

async function measureTogether(
  candidates: readonly Candidate[],
  starts: ReadonlyMap<Candidate, readonly number[]>,
  minutes: number,
): Promise<readonly Measured[]> {
  const running = await Promise.all(
    candidates.map(async (candidate, index) => {
      const mark = `ARBETSRO_PEER=idle-${index}`;
      return { candidate, mark, ...(await startOnDesktop(candidate, mark)) };
    }),
  );
  try {
    await wait(REST * 1_000);
    const cost = (): readonly Cost[] => running.map(({ mark }) => costOf(ownOf(mark)));
    const before = cost();
    for (let minute = 0; minute < minutes; minute += 1) {
      console.error(`… idle, minute ${minute + 1} of ${minutes}`);
      await wait(60_000);
    }
    const after = cost();
    const seen = running.map(({ mark }) => {
      const all = lookUp(marked(mark));
      const own = withoutBrowser(all);
      return { names: namesOf(own), isBrowserUp: own.length < all.length };
    });
    console.error(`… reads of files, ${WATCHED} s`);
    const reads = await Promise.all(running.map(({ mark }) => countReads(ownOf(mark), WATCHED)));
    return running.map(({ candidate }, index) => {
      const [from, to] = [before[index], after[index]];
      if (from === undefined || to === undefined) throw new Error('nothing was measured');
      if (to.processes === 0) throw new Error(`${candidate.name} ended before it was measured`);
      const read = reads[index] ?? null;
      return {
        candidate,
        started: starts.get(candidate) ?? [],
        rest: to,
        cpu: to.cpu - from.cpu,
        switches: to.switches - from.switches,
        readsPerSecond: read === null ? null : read / WATCHED,
        names: seen[index]?.names ?? '',
        isBrowserUp: seen[index]?.isBrowserUp === true,
      };
    });
  } finally {
    for (const { session, started } of running) {
      await started.end();
      session.end();
    }
  }
}

/** The processes with this mark, without the stand-in's browser. */
function ownOf(mark: string): readonly number[] {
  return withoutBrowser(lookUp(marked(mark))).map(({ pid }) => pid);
}

/** The tables as Markdown, to be put into README.md as they are. */
function report(measured: readonly Measured[], minutes: number, isPeerMissing: boolean): void {
  const [processor] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const minutesWord = minutes === 10 ? '' : ` -- --minutes ${minutes}`;
  console.log(
    `\`npm run bench:peers${minutesWord}\`, ${day}; ${osName()}, ${cpus().length} × ${processor?.model ?? 'unknown processor'}, load ${inDigits(loadavg()[0] ?? NaN)}.\n`,
  );
  const table = (which: Candidate['table']): readonly Measured[] =>
    measured.filter(({ candidate }) => candidate.table === which);
  if (table('peers').length > 0) console.log(`${markdown(table('peers'), minutes)}\n`);
  if (isPeerMissing)
    console.log('A peer is not installed here and was left out; `--install` lets apt-get install it.\n');
  if (table('main alone').length === 0) return;
  console.log(
    "Electron could not be had on this machine. This is Arbetsro's main alone, on Node and the stand-in, without Electron's processes. It cannot be compared with the programs above, and no ranking is drawn.\n",
  );
  console.log(markdown(table('main alone'), minutes));
  for (const { candidate, isBrowserUp } of measured)
    if (isBrowserUp)
      console.log(
        `\n${candidate.name}: the browser of the stand-in was running meanwhile; it is not counted.`,
      );
}

function markdown(rows: readonly Measured[], minutes: number): string {
  const head = [
    'program',
    'memory (PSS)',
    'processes',
    `processor time in ${minutes} min`,
    'context switches per second',
    'reads of files per second',
    `start to ready, median of ${STARTS}`,
  ];
  const lines = rows.map(({ candidate, started, rest, cpu, switches, readsPerSecond, names }) => [
    `${candidate.name} (${candidate.version})`,
    `${inDigits(rest.pss / 1_024)} MB`,
    `${rest.processes} (${names})`,
    `${inDigits(cpu)} s`,
    inDigits(switches / (minutes * 60)),
    readsPerSecond === null ? '–' : inDigits(readsPerSecond),
    `${inDigits(median(started))} ms`,
  ]);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...lines.map(row)].join(
    '\n',
  );
}

function osName(): string {
  const release = spawnSync('sh', ['-c', '. /etc/os-release && printf %s "$PRETTY_NAME"'], {
    encoding: 'utf8',
  });
  return `${release.stdout === '' ? 'Linux' : release.stdout}, Node ${process.versions.node}`;
}

function install(): void {
  const words = ['install', '-y', '--no-install-recommends', ...PACKAGES];
  const { status } = spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) console.error('apt-get did not install what is missing; what is here is measured.');
}

function missing(): readonly string[] {
  return SESSION_PROGRAMS.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
}

const words = process.argv.slice(2);
const at = words.indexOf('--minutes');
const minutes = at === -1 ? 10 : Number(words[at + 1]);
if (process.platform !== 'linux') {
  console.log('Programs are measured beside each other on Linux only: the figures come from its /proc.');
} else if (!Number.isInteger(minutes) || minutes < 1) {
  console.error('--minutes takes a whole number, 1 or more.');
  process.exitCode = 2;
} else {
  if (words.includes('--install')) install();
  const lacking = missing();
  if (lacking.length > 0) {
    console.error(`Not here: ${lacking.join(', ')}. \`--install\` lets apt-get install them.`);
    process.exitCode = 1;
  } else await run(minutes);
}
