import type { Translate } from '../messages';
import type { Format } from '../messages/format';
import type { HookReport, HooksReport } from './report';

/** The hooks in words, one list of sentences for each; a trouble is one list. Nothing where there are none. */
export function hooksWords(
  report: HooksReport,
  say: Translate,
  format: Format,
): readonly (readonly string[])[] {
  switch (report.state) {
    case 'none':
      return [];
    case 'trouble': {
      const { trouble, where } = report;
      return [
        [say(`hooks.trouble.${trouble}`), ...(where === null ? [] : [say('hooks.trouble.where', { where })])],
      ];
    }
    case 'in-use':
      if (report.hooks.length === 0) return [[say('hooks.empty')]];
      return report.hooks.map((hook) => hookWords(hook, say, format));
  }
}

/** Events by the names that they have in the file. */
function hookWords(
  { program, on, runs, missed, last }: HookReport,
  say: Translate,
  format: Format,
): readonly string[] {
  return [
    say('hooks.line', { program, events: on.join(', ') }),
    say('hooks.runs', { runs }),
    ...(last === null ? [] : [lastWords(last, say, format)]),
    ...(missed === 0 ? [] : [say('hooks.missed', { missed })]),
  ];
}

function lastWords(
  { event, at, end }: NonNullable<HookReport['last']>,
  say: Translate,
  format: Format,
): string {
  const where = { time: format.time(at), event };
  return end.type === 'failed'
    ? say('hooks.last.failed', { ...where, code: end.code })
    : say(`hooks.last.${end.type}`, where);
}
