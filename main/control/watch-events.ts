import { broadcastsBetween } from '../../shared/broadcast/between';
import { broadcastJson } from '../../shared/broadcast/json';
import type { Snapshot } from '../../shared/companion/snapshot';
import { translator } from '../../shared/messages';
import { broadcastWords } from '../../shared/messages/broadcast-words';
import { formatter } from '../../shared/messages/format';
import type { Language } from '../../shared/settings';
import type { Stop } from '../../shared/time/moment';
import type { Companion } from '../companion';
import type { Answer } from './protocol';

/** Says at once that it listens, and then tells each event as it happens. What went on already when it began is no event. */
export function watchEvents(
  companion: Pick<Companion, 'watch'>,
  language: () => Language,
  tell: (answer: Answer) => void,
): Stop {
  let before: Snapshot | null = null;
  tell({ ok: true, watching: true });
  return companion.watch((snapshot) => {
    const events = before === null ? [] : broadcastsBetween(before, snapshot);
    before = snapshot;
    const { zone } = snapshot;
    for (const event of events) {
      const said = broadcastWords(event, translator(language()), formatter(language(), zone));
      tell({ ok: true, event: broadcastJson(event, zone), said });
    }
  });
}
