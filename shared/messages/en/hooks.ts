import type { hooks as swedish } from '../sv/hooks';

/** English: programs of one's own that events start (hooks). */
export const hooks: Readonly<Record<keyof typeof swedish, string>> = {
  'hooks.title': 'Your own programs (hooks)',
  'hooks.lead': 'They are in the file hooks.json on this computer, and start on what you chose there.',
  'hooks.empty': 'The file hooks.json is empty. No program starts.',
  'hooks.line': '{program} on {events}.',
  'hooks.runs': '{runs, plural, =0 {Not started yet.} one {Started once.} other {Started # times.}}',
  'hooks.missed':
    '{missed, plural, one {One event was} other {# events were}} left out, because the program could not keep up.',
  'hooks.last.done': 'Last at {time} on {event}: went well.',
  'hooks.last.failed': 'Last at {time} on {event}: ended with the error code {code}.',
  'hooks.last.too-slow': 'Last at {time} on {event}: took too long and was ended.',
  'hooks.last.killed': 'Last at {time} on {event}: was ended by something else.',
  'hooks.last.not-started': 'Last at {time} on {event}: could not be started.',
  'hooks.trouble.cannot-open': 'The file hooks.json cannot be read. No program starts.',
  'hooks.trouble.too-large': 'The file hooks.json is too large. No program starts.',
  'hooks.trouble.open-to-others':
    'The file hooks.json belongs to somebody else, or others may write to it. So no program starts. Make it your own: chmod 600 hooks.json.',
  'hooks.trouble.not-json': 'The file hooks.json is not whole JSON. No program starts.',
  'hooks.trouble.not-as-described': 'The file hooks.json is not as it should be. No program starts.',
  'hooks.trouble.where': 'The fault is at {where}.',
  'hooks.trouble.newer': 'The file hooks.json was made for a newer version of Arbetsro. No program starts.',
};
