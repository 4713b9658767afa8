import type { Language } from '../../shared/settings';
import { sayUnanswered } from './cli-answers';
import type { CliPorts, ExitCode } from './cli-ports';
import { watchFirst } from './client';
import type { Answer } from './protocol';
import { jsonLine } from './cli-print';

/** Prints each event of the day as it happens, a sentence or a line of JSON, until the app ends. */
export async function runWatch(
  { json }: { readonly json: boolean },
  ports: Pick<CliPorts, 'addresses' | 'print' | 'complain'>,
  language: Language,
): Promise<ExitCode> {
  const { addresses, print } = ports;
  let code: ExitCode = 0;
  const hear = (answer: Answer): void => {
    if (answer.ok && 'event' in answer) print(json ? jsonLine(answer.event) : answer.said);
    if (!answer.ok) code = sayUnanswered(answer, json, ports, language);
  };
  const silence = await watchFirst(addresses, { ask: 'watch-events' }, hear);
  return silence === null ? code : sayUnanswered(silence, json, ports, language);
}
