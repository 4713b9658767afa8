import type { UpdateView } from '../updates/view';
import type { Format } from './format';
import type { Translate } from './index';

/** What is known of newer versions, in a sentence; `null` where nothing is, or the last try failed and nothing is known besides. */
export function stageWords(
  { stage, answer, lookedAt, failed }: UpdateView,
  say: Translate,
  format: Format,
): string | null {
  switch (stage.type) {
    case 'current':
      return lookedAt === null || failed
        ? null
        : say('updates.latest', { time: format.dayAndTime(lookedAt) });
    case 'looking':
      return say('updates.looking');
    case 'found':
      return say(answer === null ? 'updates.found' : `updates.found.${answer}`, { version: stage.version });
    case 'fetching':
    case 'ready':
      return say(`updates.${stage.type}`, { version: stage.version });
  }
}
