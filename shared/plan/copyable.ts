import type { Snapshot } from '../companion/snapshot';
import type { COPYABLE } from '../contract';
import type { Translate } from '../messages';
import type { Format } from '../messages/format';
import { agendaText } from '../people/agenda-text';
import { questionsFor } from './questions';

/** A text that may be put on the clipboard, as things stand; `null` where there is nothing to say. */
export function copyableText(
  what: (typeof COPYABLE)[number],
  snapshot: Pick<Snapshot, 'day' | 'people'>,
  say: Translate,
  format: Format,
): string | null {
  if (what === 'agenda') return agendaText(snapshot.people.agenda, say);
  if (what !== 'questions') return say(`sentence.${what}`);
  return questionsFor(snapshot.day?.plan?.goals ?? [], say, format)?.body ?? null;
}
