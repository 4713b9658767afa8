import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a start, and the end of the program, may take, ms. */
const PATIENCE = 60_000;
const LOOK_EVERY = 100;

/**
 * Starts a packaged program on an empty machine, drives it through a start, a break and a stop as the command line does, and
 * reads what it kept. `words` come before the app's own; `cli` are the program and words that ask it; `folder` is where it
 * keeps its files. Throws at the first thing that is not as it has to be.
 */
export async function liveADay({ program, words = [], cli, env, folder }) {
  const app = spawn(program, words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  app.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const ended = new Promise((resolve) => app.once('exit', (code, signal) => resolve(code ?? signal)));
  const ask = (...more) => {
    const [asker, ...before] = cli;
    const { status, stdout } = spawnSync(asker, [...before, ...more, '--json'], { env, encoding: 'utf8' });
    return { status, answer: stdout.trim() === '' ? null : JSON.parse(stdout) };
  };
  const must = (...more) => {
    const { status, answer } = ask(...more);
    if (status !== 0) throw new Error(`arbetsro ${more.join(' ')}: ${status} ${JSON.stringify(answer)}`);
    return answer;
  };
  try {
    await eventually('the program to answer', () => {
      if (app.exitCode !== null) throw new Error(`The program ended with ${app.exitCode}:\n${errors}`);
      return ask('status').status === 0;
    });
    const states = [must('status').status];
    must('start');
    states.push(must('status').status);
    must('break', 'short');
    await eventually('the break to begin', () => must('status').break?.kind === 'short');
    must('leave');
    await eventually('the break to end', () => must('status').break === null);
    must('stop');
    states.push(must('status').status);
    if (states.join() !== 'off,work,off') throw new Error(`The day went ${states.join(', ')}.`);
    must('quit');
    const code = await Promise.race([ended, wait(PATIENCE, 'no code', { ref: false })]);
    if (code !== 0) throw new Error(`The program ended with ${code}:\n${errors}`);
    const types = typesKept(folder);
    if (types.join() !== 'work.started,break.ended,work.stopped')
      throw new Error(`It kept ${types.join(', ')}.`);
  } finally {
    app.kill('SIGKILL');
  }
}

/** The types of the events of the one month that there is. */
function typesKept(folder) {
  const months = readdirSync(join(folder, 'data')).filter((name) => /^\d{4}-\d{2}\.json$/.test(name));
  return months.flatMap((name) => {
    const { events } = JSON.parse(readFileSync(join(folder, 'data', name), 'utf8'));
    return events.map(({ type }) => type);
  });
}

async function eventually(what, holds) {
  const until = performance.now() + PATIENCE;
  while (!holds()) {
    if (performance.now() > until) throw new Error(`Waited in vain for ${what}.`);
    await wait(LOOK_EVERY);
  }
}
