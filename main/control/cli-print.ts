import type { CliPorts, ExitCode } from './cli-ports';

/**
 * A text without what steers a terminal: the controls of ECMA-48 (C0, DEL, C1) but tabs and the ends of lines. SECURITY: words may
 * have come in a file of somebody else's, and an escape sequence among them could rename the window, or print what is not there.
 */
export function withoutControls(text: string): string {
  return text.replaceAll(/\r(?!\n)|[^\P{Cc}\r\n\t]/gu, '');
}

/** A value as one line of JSON in which no character steers a terminal. */
export function jsonLine(value: unknown): string {
  const escaped = (control: string): string => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replaceAll(/\p{Cc}/gu, escaped);
}

/** Prints a text that is an answer of its own, or with `--json` the same in one line; ends with 0. */
export function printText(text: string, json: boolean, { print }: Pick<CliPorts, 'print'>): ExitCode {
  // The line that is printed brings the last line's end with it.
  print(json ? jsonLine({ text }) : text.replace(/\r?\n$/, ''));
  return 0;
}

/** The same ports; what they print and complain of is without what steers a terminal. */
export function forReaders<P extends Pick<CliPorts, 'print' | 'complain'>>(ports: P): P {
  return {
    ...ports,
    print: (text: string) => {
      ports.print(withoutControls(text));
    },
    complain: (text: string) => {
      ports.complain(withoutControls(text));
    },
  };
}
