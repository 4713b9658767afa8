import { lstat } from 'node:fs/promises';
import { connect } from 'node:net';
import { SECOND } from '../../shared/time/moment';
import type { Answer, Question, Watching } from './protocol';

/** How long an app may take to answer, ms: it answers after its own two seconds at the latest. */
const ANSWER_WITHIN = 10 * SECOND;

/** Asks the running app one question; `null` when no app answers at the address, or not `within` that many ms. */
export async function ask(
  address: string,
  question: Question,
  within = ANSWER_WITHIN,
): Promise<Answer | null> {
  if (!(await isOwn(address))) return null;
  return new Promise((resolve) => {
    const socket = connect(address);
    let reply = '';
    socket.setEncoding('utf8');
    socket.once('connect', () => {
      socket.write(`${JSON.stringify(question)}\n`);
    });
    socket.on('data', (chunk: string) => {
      reply += chunk;
      const end = reply.indexOf('\n');
      if (end === -1) return;
      socket.destroy();
      resolve(read(reply.slice(0, end)));
    });
    socket.setTimeout(within, () => {
      socket.destroy();
    });
    socket.once('error', () => {
      resolve(null);
    });
    socket.once('close', () => {
      resolve(null);
    });
  });
}

/**
 * Watches at an address, and hears each answer until the app ends. Resolves with whether there was any: false when no app
 * answers there, or not `within` that many ms.
 */
export async function watch(
  address: string,
  question: Watching,
  hear: (answer: Answer) => void,
  within = ANSWER_WITHIN,
): Promise<boolean> {
  if (!(await isOwn(address))) return false;
  return new Promise((resolve) => {
    const socket = connect(address);
    let rest = '';
    let heard = false;
    socket.setEncoding('utf8');
    socket.once('connect', () => {
      socket.write(`${JSON.stringify(question)}\n`);
    });
    socket.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const answer of lines.map(read)) {
        if (answer === null) continue;
        heard = true;
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
      resolve(heard);
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
