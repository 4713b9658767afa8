import { translator } from '../../shared/messages';
import type { Language } from '../../shared/settings';
import type { CliPorts, ExitCode } from './cli-ports';
import { sayUnanswered } from './cli-answers';
import type { Heard } from './client';
import type { Question } from './protocol';
import type { Request } from './request';
import { jsonLine, printText } from './cli-print';

/** Writes days to a new file, or their text to standard output. The app makes what is in it; the file is written here. */
export async function runData(
  { data, file, json }: Extract<Request, { readonly type: 'data' }>,
  ask: (question: Question) => Promise<Heard>,
  ports: Pick<CliPorts, 'files' | 'print' | 'complain'>,
  language: Language,
): Promise<ExitCode> {
  const { files, print, complain } = ports;
  const failed = (answer: object, words: string): ExitCode => {
    if (json) print(jsonLine(answer));
    else complain(words);
    return 1;
  };
  const say = translator(language);
  if (data.format === 'pdf' && file === null) {
    complain(say('cli.pdf-needs-file', { flag: '--output' }));
    return 2;
  }
  const answer = await ask({ ask: 'data', data });
  if (answer.ok && 'result' in answer && !answer.result.ok)
    return failed(answer.result, translator(answer.language)(`refusal.${answer.result.reason}`));
  if (!answer.ok || !('file' in answer)) return sayUnanswered(answer, json, ports, language);
  const content = 'text' in answer.file ? answer.file.text : Buffer.from(answer.file.pdf, 'base64');
  const words = translator(answer.language);
  if (file === null) return printText(String(content), json, ports);
  const outcome = await files.write(file, content);
  if (outcome !== 'written') return failed({ ok: false, reason: outcome }, words(`cli.export.${outcome}`));
  print(json ? jsonLine({ ok: true }) : words('cli.done'));
  return 0;
}
