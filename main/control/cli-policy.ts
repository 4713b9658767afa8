import type { Language } from '../../shared/settings';
import type { Request } from './request';
import { sayUnanswered } from './cli-answers';
import type { CliPorts, ExitCode } from './cli-ports';
import type { Heard } from './client';
import type { Question } from './protocol';
import { jsonLine } from './cli-print';

/** Prints what an organisation has set on this machine; 1 where its file does not hold. */
export async function runPolicy(
  { json }: Extract<Request, { readonly type: 'policy' }>,
  ask: (question: Question) => Promise<Heard>,
  ports: Pick<CliPorts, 'print' | 'complain'>,
  language: Language,
): Promise<ExitCode> {
  const { print, complain } = ports;
  const heard = await ask({ ask: 'policy' });
  if (!heard.ok || !('policy' in heard)) return sayUnanswered(heard, json, ports, language);
  const holds = heard.policy.state !== 'unusable';
  if (json) print(jsonLine(heard.policy));
  else (holds ? print : complain)(heard.lines.join('\n'));
  return holds ? 0 : 1;
}
