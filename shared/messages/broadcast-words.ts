import type { BroadcastEvent } from '../broadcast/event';
import { kindName, type Translate } from './index';
import type { Format } from './format';

/** An event as a sentence, the time before it: `08:00 Arbetsdagen började.` */
export function broadcastWords(event: BroadcastEvent, say: Translate, format: Format): string {
  return `${format.time(event.at)} ${sentence(event, say, format)}`;
}

function sentence(event: BroadcastEvent, say: Translate, format: Format): string {
  switch (event.event) {
    case 'start':
      return say('watch.start');
    case 'stop':
      return event.worked === null
        ? say('watch.stop')
        : say('watch.stop.worked', { worked: format.length(event.worked) });
    case 'pause':
      return say('watch.until', { what: say(`pause.${event.kind}`), until: format.time(event.untilAt) });
    case 'resume':
      return say('watch.resume');
    case 'break': {
      const what = kindName(say, { kind: event.kind, name: null });
      return say('watch.until', { what, until: format.time(event.untilAt) });
    }
    case 'break-end':
      return say('watch.break-end');
    case 'call':
      return event.untilAt === null
        ? say('watch.call')
        : say('watch.call.until', { until: format.time(event.untilAt) });
    case 'call-end':
      return say('watch.call-end');
  }
}
