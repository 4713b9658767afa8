import { hooksWords } from '../hooks/words';
import type { Translate } from '../messages';
import type { Format } from '../messages/format';
import type { Diagnostics } from './diagnostics';
import type { ProviderReport } from './provider-report';
import { decisionTime, decisionWords, signalsNote, signalWords, standingLines } from './words';

const SYSTEMS: Readonly<Record<Diagnostics['platform'], string>> = {
  linux: 'Linux',
  darwin: 'macOS',
  win32: 'Windows',
};

/**
 * The whole of the diagnostics as plain text, to copy or to print: decisions from the oldest to the newest. Of
 * programs only those of the person's own hooks occur in it (D6).
 */
export function diagnosticsText(report: Diagnostics, say: Translate, format: Format): string {
  const { version, platform, now, providers, decisions } = report;
  const hooks = hooksWords(report.hooks, say, format).map((lines) => lines.join(' '));
  const head = say('diagnostics.head', {
    version,
    system: SYSTEMS[platform],
    day: format.day(now),
    time: format.clock(now),
  });
  const note = signalsNote(report, say);
  return [
    head,
    ...standingLines(report, say, format),
    '',
    say('diagnostics.signals'),
    ...(note === null ? [] : [note]),
    ...providers.flatMap((provider) => signalLines(provider, say, format)),
    ...(hooks.length === 0 ? [] : ['', say('hooks.title'), ...hooks]),
    '',
    say('diagnostics.decisions'),
    ...(decisions.length === 0 ? [say('diagnostics.decisions.none')] : []),
    ...decisions.map(
      (decision) => `${decisionTime(decision.at, report, format)} ${decisionWords(decision, say, format)}`,
    ),
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

/** `Is the microphone in use? yes, answered 12 s ago (pipewire (microphone))`, and who is set aside below it. */
function signalLines(provider: ProviderReport, say: Translate, format: Format): readonly string[] {
  const { signal, says, age, source, aside } = signalWords(provider, say, format);
  const answer = age === null ? says : `${says}, ${age}`;
  return [`${signal} ${answer} (${source})`, ...aside.map((one) => `  ${one}`)];
}
