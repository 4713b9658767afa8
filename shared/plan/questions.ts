import type { Mail } from '../exchange/mail';
import type { Translate } from '../messages';
import type { Format } from '../messages/format';
import type { Goal } from '../workday/events';

/** What the person is unsure of, as a message to their manager (R21); `null` while there is nothing to ask. */
export function questionsFor(goals: readonly Goal[], say: Translate, format: Format): Mail | null {
  const unsure = goals.filter((goal) => goal.unsure === true);
  if (unsure.length === 0) return null;
  const lines = unsure.map(({ text, deadline }) => {
    if (deadline === undefined) return `– ${text}`;
    return `– ${say('questions-list.line-by', { goal: text, date: format.date(deadline) })}`;
  });
  const body = [
    say('questions-list.hello'),
    say('questions-list.unsure', { count: unsure.length }),
    lines.join('\n'),
    say('questions-list.ask', { count: unsure.length }),
  ].join('\n\n');
  return { subject: say('questions-list.subject'), body };
}
