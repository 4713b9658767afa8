import { translator, type MessageKey } from '../../shared/messages';
import type { Language } from '../../shared/settings';
import type { CliPorts, ExitCode } from './cli-ports';
import type { Heard } from './client';
import { jsonLine } from './cli-print';

/** What keeps a question from being asked. */
export type Hindrance = 'no-start' | 'no-folder' | 'no-watch-here' | 'unexpected';
type Unanswered = Extract<Heard, { readonly ok: false }>['reason'] | Hindrance;

/** What is said of each. */
export const UNANSWERED: Readonly<Record<Unanswered, MessageKey>> = {
  'not-running': 'cli.notRunning',
  'no-start': 'cli.noStart',
  'no-answer': 'cli.noAnswer',
  'not-understood': 'cli.notUnderstood',
  'too-long': 'cli.too-long',
  internal: 'cli.internal',
  'no-folder': 'cli.no-folder',
  'no-watch-here': 'cli.no-watch-here',
  unexpected: 'refusal.unexpected',
};

/**
 * Says why there is no answer to what was asked, for a program to read or for a person, and ends with 1. An answer to something
 * else comes from an app of another version.
 */
export function sayUnanswered(
  heard: Heard | Hindrance,
  json: boolean,
  { print, complain }: Pick<CliPorts, 'print' | 'complain'>,
  language: Language,
): ExitCode {
  const reason = typeof heard === 'string' ? heard : heard.ok ? 'not-understood' : heard.reason;
  const isThere = reason !== 'not-running' && reason !== 'no-start';
  if (json) print(jsonLine(isThere ? { ok: false, reason } : { running: false }));
  else complain(translator(language)(UNANSWERED[reason]));
  return 1;
}
