import { kindName, type Translate } from '../messages';
import type { Format } from '../messages/format';
import { quietWords } from '../messages/quiet-words';
import { localDate } from '../time/calendar';
import { MINUTE } from '../time/moment';
import type { Diagnostics, NamedTrace } from './diagnostics';
import type { ProviderReport } from './provider-report';

/** Where the person stands and why a break comes or does not, a sentence a line. Never empty: it can always say why. */
export function standingLines(report: Diagnostics, say: Translate, format: Format): readonly string[] {
  const { status, quiet } = report;
  const quietly = quiet === null ? [] : [quietWords(quiet, say, format)];
  switch (status.type) {
    case 'off':
      return [say('cli.off'), say('diagnostics.off')];
    case 'pause': {
      const [since, until] = [format.time(status.sinceAt), format.time(status.endsAt)];
      const pause = say('cli.pause', { pause: say(`pause.${status.kind}`), since, until });
      return [pause, ...(quiet === null ? [say('diagnostics.on-pause')] : quietly)];
    }
    case 'work':
      return [
        say('diagnostics.work', { since: format.time(status.sinceAt) }),
        ...(quiet === null ? nextLines(report, say, format) : quietly),
        ...doubts(report, say, format),
      ];
  }
}

function nextLines(report: Diagnostics, say: Translate, format: Format): readonly string[] {
  const { nudge, break: running, nextBreak: next } = report;
  if (running !== null) return [sentence(say('tray.break', { kind: kindName(say, running) }))];
  if (nudge !== null) return [sentence(say('nudge.coming', { kind: kindName(say, nudge) }))];
  if (next === null) return [say('diagnostics.none-left')];
  const comes = say('cli.next', { kind: kindName(say, next), left: format.left(next.inMs) });
  return [say('diagnostics.nothing-holds'), comes];
}

/** What makes breaks come otherwise than they would. */
function doubts({ idleUnknown, longCall }: Diagnostics, say: Translate, format: Format): readonly string[] {
  return [
    ...(longCall === null ? [] : [say('diagnostics.long-call', { since: format.time(longCall.sinceAt) })]),
    ...(idleUnknown ? [say('today.idle-unknown')] : []),
  ];
}

const sentence = (words: string): string => `${words}.`;

/** What there is to know before the signals are read; `null` for nothing. */
export function signalsNote({ status, sensesCalls }: Diagnostics, say: Translate): string | null {
  if (status.type === 'off') return say('diagnostics.signals.off');
  return sensesCalls ? null : say('diagnostics.signals.no-calls');
}

/** One signal in words. */
export interface SignalWords {
  readonly signal: string;
  readonly says: string;
  /** How old the answer is; `null` where nobody gave one. */
  readonly age: string | null;
  readonly source: string;
  /** Sentences about the providers that are set aside. */
  readonly aside: readonly string[];
}

/** Says what a signal last was, by whom, and who is set aside for what. */
export function signalWords(report: ProviderReport, say: Translate, format: Format): SignalWords {
  const { signal, chosen, demoted, said, ageMs } = report;
  const length = (ms: number): string => shortLength(ms, format);
  return {
    signal: say(`signal.${signal}`),
    says: saidWords(said, say, format),
    // What no source said is nobody's answer, and has no age.
    age: ageMs === null || chosen === null ? null : say('diagnostics.ago', { length: length(ageMs) }),
    source: chosen ?? say(demoted.length === 0 ? 'diagnostics.no-source' : 'diagnostics.no-source-answers'),
    aside: demoted.map(({ name, why, forMs }) =>
      say('diagnostics.aside', {
        name,
        why: say(`demoted.${why}`),
        again:
          forMs === null
            ? say('diagnostics.again-next')
            : say('diagnostics.again-in', { length: length(forMs) }),
      }),
    ),
  };
}

function saidWords(said: ProviderReport['said'], say: Translate, format: Format): string {
  if (said === null) return say('said.nothing');
  if (said === 'unknown') return say('said.unknown');
  if (typeof said === 'number') return shortLength(said, format);
  return say(said ? 'said.yes' : 'said.no');
}

function shortLength(ms: number, format: Format): string {
  return ms < MINUTE ? format.exactly(ms) : format.length(ms);
}

/** A decision in words: "Short break waits: call". */
export function decisionWords(decision: NamedTrace, say: Translate, format: Format): string {
  if (decision.what === 'sensors-asked') return say('decided.sensors-asked');
  const kind = kindName(say, decision);
  switch (decision.what) {
    case 'deferred':
      return say('decided.deferred', { kind, reason: say(`reason.${decision.reason}`) });
    case 'began':
      return say(decision.shown ? 'decided.began' : 'decided.began-in-words', { kind });
    case 'counted':
      return say('decided.counted', { kind, length: format.length(decision.away) });
    case 'nudged':
    case 'not-painted':
    case 'taken':
    case 'passed':
    case 'postponed':
    case 'withdrawn':
    case 'dropped':
      return say(`decided.${decision.what}`, { kind });
  }
}

/** When a decision was made: to the second, and the day when it was another than that of the report. */
export function decisionTime(at: number, { now, zone }: Diagnostics, format: Format): string {
  const clock = format.clock(at);
  return localDate(at, zone) === localDate(now, zone) ? clock : `${format.day(at)} ${clock}`;
}
