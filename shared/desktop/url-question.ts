import type { Translate } from '../messages';
import type { ChangingCommand } from './command-url';

/** What an address would do, as a question to answer with yes or no. */
export function urlQuestion(command: ChangingCommand, say: Translate): string {
  switch (command.type) {
    case 'pause.start': {
      const pause = say(`pause.${command.kind}`);
      const { minutes } = command;
      return minutes === null
        ? say('url.ask.pause.start', { pause })
        : say('url.ask.pause.start.minutes', { pause, minutes });
    }
    case 'day.start':
      return say('url.ask.day.start', { place: command.place });
    default:
      return say(`url.ask.${command.type}`);
  }
}
