import type { ViewState } from '../../../shared/contract';
import type { Translate } from '../../../shared/messages';
import type { Format } from '../../../shared/messages/format';
import { stageWords } from '../../../shared/messages/update-words';
import { isoTime } from '../../../shared/time/iso-time';
import type { Report } from './ask';
import type { Told, updatesReport } from './schemas';

/** Which version this is, where newer ones come from, and what is known of them. */
export function updatesReportOf(
  { version, updates }: Pick<ViewState, 'version' | 'updates'>,
  zone: string,
  say: Translate,
  format: Format,
): Report {
  const { way, stage, answer, lookedAt, failed } = updates;
  const json: Told<typeof updatesReport> = {
    ...{ version, way, stage: stage.type, newer: 'version' in stage ? stage.version : null },
    answer: answer === 'off-work' ? 'later' : answer,
    lookedAt: lookedAt === null ? null : isoTime(lookedAt, zone),
    failed,
  };
  const said = way === 'feed' ? stageWords(updates, say, format) : null;
  const lines = [
    say(`updates.${way}`, { version }),
    ...(way === 'feed' && failed ? [say('updates.failed')] : []),
    ...(said === null ? [] : [said]),
  ];
  return { json, text: lines.join('\n') };
}
