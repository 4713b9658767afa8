import type { Agenda } from './person';
import type { Translate } from '../messages';

/** What is left to bring up at the check-in, as text to take along; `null` where nothing is. */
export function agendaText({ lines }: Agenda, say: Translate): string | null {
  const left = lines.filter(({ done }) => !done).map(({ text }) => `- ${text}`);
  return left.length === 0 ? null : [say('people.agenda.text'), ...left].join('\n');
}
