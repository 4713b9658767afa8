import { translator } from '../../shared/messages';
import type { Language } from '../../shared/settings';
import type { CliPorts, ExitCode } from './cli-ports';
import { watch } from './client';
import type { Answer } from './protocol';

/** Prints each event of the day as it happens, a sentence or a line of JSON, until the app ends. */
export async function runWatch(
  { json }: { readonly json: boolean },
  { addresses, print, complain }: Pick<CliPorts, 'addresses' | 'print' | 'complain'>,
  language: Language,
): Promise<ExitCode> {
  const say = translator(language);
  let code: ExitCode = 0;
  const hear = (answer: Answer): void => {
    if (answer.ok && 'event' in answer) print(json ? JSON.stringify(answer.event) : answer.said);
    if (answer.ok) return;
    code = 1;
    if (json) print(JSON.stringify(answer));
    else complain(say('cli.notUnderstood'));
  };
  for (const address of addresses) if (await watch(address, { ask: 'watch-events' }, hear)) return code;
  if (json) print(JSON.stringify({ running: false }));
  else complain(say('cli.notRunning'));
  return 1;
}
