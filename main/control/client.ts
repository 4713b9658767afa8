import { connect } from 'node:net';
import { SECOND } from '../../shared/time/moment';
import type { Answer, Question } from './protocol';

/** How long an app may take to answer, ms: it answers after its own two seconds at the latest. */
const ANSWER_WITHIN = 10 * SECOND;

/** Asks the running app one question; `null` when no app answers at the address, or not `within` that many ms. */
export function ask(address: string, question: Question, within = ANSWER_WITHIN): Promise<Answer | null> {
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

function read(line: string): Answer | null {
  try {
    // The app on the other side is this same build, behind a socket of this person's own.
    return JSON.parse(line) as Answer;
  } catch {
    return null;
  }
}
