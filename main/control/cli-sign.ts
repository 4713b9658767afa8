import type { Language } from '../../shared/settings';
import type { Request } from './request';
import { sayUnanswered } from './cli-answers';
import type { CliPorts, ExitCode } from './cli-ports';
import { askFirst, watchFirst } from './client';
import type { Answer } from './protocol';
import { jsonLine } from './cli-print';

/** Prints what the door sign says: once, or a line at every change until the app ends. */
export async function runSign(
  { json, watch }: Extract<Request, { readonly type: 'sign' }>,
  ports: Pick<CliPorts, 'addresses' | 'print' | 'complain'>,
  language: Language,
): Promise<ExitCode> {
  const { addresses, print } = ports;
  let code: ExitCode = 1;
  const hear = (answer: Answer): void => {
    if (answer.ok && 'sign' in answer) {
      code = 0;
      print(json ? jsonLine(answer.sign) : answer.sign.text);
    } else code = sayUnanswered(answer, json, ports, language);
  };
  if (watch) {
    const silence = await watchFirst(addresses, { ask: 'watch-sign' }, hear);
    return silence === null ? code : sayUnanswered(silence, json, ports, language);
  }
  const heard = await askFirst(addresses, { ask: 'sign' });
  if (heard.ok) hear(heard);
  else code = sayUnanswered(heard, json, ports, language);
  return code;
}
