import type { Command, CommandResult } from '../../shared/companion/commands';
import { planImport, type ImportReport } from '../../shared/content/exchange';
import type { OwnContent } from '../../shared/content/own';
import { readExchange } from './read-exchange';

/** What taking in a file needs of the app. */
export interface TakeInPorts {
  readonly own: () => OwnContent;
  readonly command: (command: Command) => Promise<CommandResult>;
}

/** Adds what can be used of a file's text to the person's own content, and says what came of it. */
export async function takeIn(text: string, { own, command }: TakeInPorts): Promise<ImportReport> {
  const read = readExchange(text);
  if (!read.ok) return read;
  const { activities, tips, report } = planImport(own(), read.entries);
  if (activities.length + tips.length === 0) return report;
  const result = await command({ type: 'own.add', activities, tips });
  // "Not saved yet" is told in its own place, and the content is there meanwhile.
  return result.ok || result.reason === 'not-saved' ? report : { ok: false, problem: 'not-kept' };
}
