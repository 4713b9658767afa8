import { translator, type MessageKey } from '../../shared/messages';
import type { Language } from '../../shared/settings';
import type { CliPorts, ExitCode } from './cli-ports';
import type { Heard } from './client';

/** What keeps a question from being asked. */
export type Hindrance = 'no-start' | 'no-folder' | 'unexpected';
type Unanswered = Extract<Heard, { readonly ok: false }>['reason'] | Hindrance;

const WORDS: Readonly<Record<Unanswered, MessageKey>> = {
  'not-running': 'cli.notRunning',
  'no-start': 'cli.noStart',
  'no-answer': 'cli.noAnswer',
  'not-understood': 'cli.notUnderstood',
  'too-long': 'cli.too-long',
  internal: 'cli.internal',
  'no-folder': 'cli.no-folder',
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
  if (json) print(JSON.stringify(isThere ? { ok: false, reason } : { running: false }));
  else complain(translator(language)(WORDS[reason]));
  return 1;
}
