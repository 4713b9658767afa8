import { LONGEST_EXCHANGE } from '../../shared/content/exchange';
import { translator } from '../../shared/messages';
import { importWords } from '../../shared/messages/import-words';
import type { Language } from '../../shared/settings';
import type { Request } from './request';
import type { CliFiles, CliPorts, ExitCode } from './cli-ports';
import { sayUnanswered } from './cli-answers';
import type { Heard } from './client';
import type { Question } from './protocol';
import { jsonLine, printText } from './cli-print';

type ContentRequest = Request & { readonly type: 'list' | 'export' | 'import' };
type Ports = Pick<CliPorts, 'files' | 'print' | 'complain'>;

/** Lists tips or activities, or takes own content out to a file or in from one. */
export async function runContent(
  request: ContentRequest,
  ask: (question: Question) => Promise<Heard>,
  ports: Ports,
  language: Language,
): Promise<ExitCode> {
  const { files, print, complain } = ports;
  const say = translator(language);
  const failed = (json: object, words: string): ExitCode => {
    if (request.json) print(jsonLine(json));
    else complain(words);
    return 1;
  };
  const question = await questionFor(request, files);
  if (question === 'unreadable' || question === 'too-long')
    return failed({ ok: false, problem: question }, say(`import.file.${question}`));
  const answer = await ask(question);
  if (answer.ok && 'list' in answer) {
    if (request.json) print(jsonLine(answer.list));
    else for (const line of answer.list) print(listLine(line, answer.language));
    return 0;
  }
  if (answer.ok && 'report' in answer) {
    const words = importWords(answer.report, translator(answer.language));
    if (request.json) print(jsonLine(answer.report));
    else for (const line of words) (answer.report.ok ? print : complain)(line);
    return answer.report.ok ? 0 : 1;
  }
  if (answer.ok && 'text' in answer && request.type === 'export') {
    if (request.file === null) return printText(answer.text, request.json, ports);
    const outcome = await files.write(request.file, answer.text);
    const words = translator(answer.language);
    if (outcome !== 'written') return failed({ ok: false, reason: outcome }, words(`cli.export.${outcome}`));
    print(request.json ? jsonLine({ ok: true }) : words('cli.done'));
    return 0;
  }
  return sayUnanswered(answer, request.json, ports, language);
}

async function questionFor(
  request: ContentRequest,
  files: CliFiles,
): Promise<Question | 'unreadable' | 'too-long'> {
  switch (request.type) {
    case 'list':
      return { ask: 'list', what: request.what };
    case 'export':
      return { ask: 'export' };
    case 'import': {
      const text = await files.read(request.file);
      if (text === null) return 'unreadable';
      return text.length > LONGEST_EXCHANGE ? 'too-long' : { ask: 'import', text };
    }
  }
}

function listLine(
  { id, text, hidden, own }: { id: string; text: string; hidden: boolean; own: boolean },
  language: Language,
): string {
  const say = translator(language);
  const marks = [...(own ? [say('content.mark.own')] : []), ...(hidden ? [say('content.mark.hidden')] : [])];
  const line = text.replace(/\s+/g, ' ');
  return marks.length === 0 ? `${id}  ${line}` : `${id}  ${line} (${marks.join(', ')})`;
}
