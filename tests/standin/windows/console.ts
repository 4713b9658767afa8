import { toApp } from '../address';
import type { Protocol, Session } from '../chromium/connection';

/** Electron's levels of a console message, by their old numbers. */
export const consoleLevels = ['debug', 'info', 'warning', 'error'] as const;

/** One line on a page's console. */
export interface ConsoleLine {
  readonly level: (typeof consoleLevels)[number];
  readonly message: string;
  readonly lineNumber: number;
  readonly sourceId: string;
}

/** Passes on what a page says on its console, what it throws, and what Chromium says about it. */
export function listenToConsole(session: Session, report: (line: ConsoleLine) => void): void {
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const place = stackTrace?.callFrames[0];
    const [lineNumber, sourceId] = [place?.lineNumber ?? 0, toApp(place?.url ?? '')];
    report({ level: levelOf(type), message: textOf(args), lineNumber, sourceId });
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, lineNumber, url } }) => {
    const message = `${text} ${exception?.description ?? ''}`.trim();
    report({ level: 'error', message, lineNumber, sourceId: toApp(url ?? '') });
  });
  session.on('Log.entryAdded', ({ entry: { level, text, lineNumber, url } }) => {
    report({ level: levelOf(level), message: text, lineNumber: lineNumber ?? 0, sourceId: toApp(url ?? '') });
  });
}

function levelOf(type: string): ConsoleLine['level'] {
  if (type === 'error' || type === 'assert') return 'error';
  if (type === 'warning') return 'warning';
  return type === 'debug' || type === 'verbose' ? 'debug' : 'info';
}

function textOf(values: readonly Protocol.Runtime.RemoteObject[]): string {
  const texts = values.map(({ value, description }) =>
    typeof value === 'string' ? value : (description ?? JSON.stringify(value)),
  );
  return texts.join(' ');
}
