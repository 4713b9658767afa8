import { lstat } from 'node:fs/promises';
import { connect } from 'node:net';
import { MINUTE, SECOND } from '../../shared/time/moment';
import type { Answer, Question, Watching } from './protocol';
import { jsonLine } from './cli-print';

/** Nothing was heard: no app listens, or the one that does said nothing in time and hung up, or went away. */
export interface Silence {
  readonly ok: false;
  readonly reason: 'not-running' | 'no-answer';
}

/** What is heard where an app is asked. */
export type Heard = Answer | Silence;

const NOT_RUNNING: Silence = { ok: false, reason: 'not-running' };
const NO_ANSWER: Silence = { ok: false, reason: 'no-answer' };

/** How long an app may take to answer, ms: it answers after its own two seconds at the latest. */
const ANSWER_WITHIN = 10 * SECOND;
/** The same where it reads years or somebody's file, or prints. */
const WORK_WITHIN = 10 * MINUTE;
const WORK: readonly Question['ask'][] = ['data', 'report', 'import', 'calendar'];

/** Asks the first of the addresses at which an app listens. */
export async function askFirst(addresses: readonly string[], question: Question): Promise<Heard> {
  for (const address of addresses) {
    const heard = await ask(address, question);
    if (heard !== NOT_RUNNING) return heard;
  }
  return NOT_RUNNING;
}

/** Asks the app at an address one question, and waits for the answer `within` so many ms. */
export async function ask(
  address: string,
  question: Question,
  within = WORK.includes(question.ask) ? WORK_WITHIN : ANSWER_WITHIN,
): Promise<Heard> {
  if (!(await isOwn(address))) return NOT_RUNNING;
  return new Promise((resolve) => {
    const socket = connect(address);
    let silence = NOT_RUNNING;
    let reply = '';
    socket.setEncoding('utf8');
    socket.once('connect', () => {
      silence = NO_ANSWER;
      socket.write(`${jsonLine(question)}\n`);
    });
    socket.on('data', (chunk: string) => {
      reply += chunk;
      const end = reply.indexOf('\n');
      if (end === -1) return;
      socket.destroy();
      resolve(read(reply.slice(0, end)) ?? NO_ANSWER);
    });
    socket.setTimeout(within, () => {
      socket.destroy();
    });
    // A close follows, and says what came of it.
    socket.once('error', () => undefined);
    socket.once('close', () => {
      resolve(silence);
    });
  });
}

/** Watches at the first of the addresses at which an app listens. */
export async function watchFirst(
  addresses: readonly string[],
  question: Watching,
  hear: (answer: Answer) => void,
): Promise<Silence | null> {
  for (const address of addresses) {
    const silence = await watch(address, question, hear);
    if (silence !== NOT_RUNNING) return silence;
  }
  return NOT_RUNNING;
}

/**
 * Watches at an address, and hears each answer until the app ends. Resolves with `null` where there was any, else with why
 * there was none `within` so many ms.
 */
export async function watch(
  address: string,
  question: Watching,
  hear: (answer: Answer) => void,
  within = ANSWER_WITHIN,
): Promise<Silence | null> {
  if (!(await isOwn(address))) return NOT_RUNNING;
  return new Promise((resolve) => {
    const socket = connect(address);
    let rest = '';
    let silence: Silence | null = NOT_RUNNING;
    socket.setEncoding('utf8');
    socket.once('connect', () => {
      silence = NO_ANSWER;
      socket.write(`${jsonLine(question)}\n`);
    });
    socket.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const answer of lines.map(read)) {
        if (answer === null) continue;
        silence = null;
        // From now on the silence between two changes may be long.
        socket.setTimeout(0);
        hear(answer);
        if (!answer.ok) socket.destroy();
      }
    });
    socket.setTimeout(within, () => {
      socket.destroy();
    });
    // A close follows, and says what came of it.
    socket.once('error', () => undefined);
    socket.once('close', () => {
      resolve(silence);
    });
  });
}

/**
 * SECURITY: true for a socket of this person's own. In the system's folder for temporary files, where one lies whose own
 * folder has too long a path, somebody else could have put theirs in its place.
 */
async function isOwn(address: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const found = await lstat(address).catch(() => null);
  return found !== null && found.uid === process.getuid?.();
}

function read(line: string): Answer | null {
  try {
    // The app on the other side is this same build, behind a socket of this person's own.
    return JSON.parse(line) as Answer;
  } catch {
    return null;
  }
}
