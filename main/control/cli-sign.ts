import { translator } from '../../shared/messages';
import type { Language } from '../../shared/settings';
import type { Request } from './request';
import type { CliPorts, ExitCode } from './cli-ports';
import { ask, watch } from './client';
import type { Answer } from './protocol';

/** Prints what the door sign says: once, or a line at every change until the app ends. */
export async function runSign(
  request: Extract<Request, { readonly type: 'sign' }>,
  { addresses, print, complain }: Pick<CliPorts, 'addresses' | 'print' | 'complain'>,
  language: Language,
): Promise<ExitCode> {
  const say = translator(language);
  let code: ExitCode = 1;
  const hear = (answer: Answer): void => {
    if (answer.ok && 'sign' in answer) {
      code = 0;
      print(request.json ? JSON.stringify(answer.sign) : answer.sign.text);
    } else if (request.json) print(JSON.stringify(answer));
    else complain(say('cli.notUnderstood'));
  };
  for (const address of addresses) {
    if (await listen(address, request.watch, hear)) return code;
  }
  if (request.json) print(JSON.stringify({ running: false }));
  else complain(say('cli.notRunning'));
  return 1;
}

/** False when no app answers at the address. */
async function listen(address: string, watches: boolean, hear: (answer: Answer) => void): Promise<boolean> {
  if (watches) return watch(address, { ask: 'watch-sign' }, hear);
  const answer = await ask(address, { ask: 'sign' });
  if (answer !== null) hear(answer);
  return answer !== null;
}
