import { translator } from '../../shared/messages';
import type { Language } from '../../shared/settings';
import type { Request } from './request';
import type { CliPorts, ExitCode } from './cli-ports';
import type { Answer, Question } from './protocol';

/** Prints what an organisation has set on this machine; 1 where its file does not hold. */
export async function runPolicy(
  { json }: Extract<Request, { readonly type: 'policy' }>,
  askAny: (question: Question) => Promise<Answer | null>,
  { print, complain }: Pick<CliPorts, 'print' | 'complain'>,
  language: Language,
): Promise<ExitCode> {
  const say = translator(language);
  const answer = await askAny({ ask: 'policy' });
  if (answer?.ok === true && 'policy' in answer) {
    const holds = answer.policy.state !== 'unusable';
    if (json) print(JSON.stringify(answer.policy));
    else (holds ? print : complain)(answer.lines.join('\n'));
    return holds ? 0 : 1;
  }
  if (json) print(JSON.stringify(answer ?? { running: false }));
  else complain(say(answer === null ? 'cli.notRunning' : 'cli.notUnderstood'));
  return 1;
}
