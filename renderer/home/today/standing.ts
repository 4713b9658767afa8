import { isBuiltIn } from '../../../shared/breaks/kinds';
import type { Snapshot } from '../../../shared/companion/snapshot';
import { kindName, type Translate } from '../../../shared/messages';
import { hourOf, type Format } from '../../../shared/messages/format';

/** Where the person stands, in words: one sentence and a few facts. */
export interface Standing {
  readonly title: string;
  readonly facts: readonly string[];
}

/** Puts the state into words: "På jobbet sedan 08:12", "3 h 20 min arbete i dag", "nästa korta paus om 12 min". */
export function standing(snapshot: Snapshot, t: Translate, format: Format): Standing {
  const { status, day, repair } = snapshot;
  // Until the person has said when that day ended, its start and its sums are about nothing that goes on now.
  if (repair !== null) return { title: t('today.open-day'), facts: [] };
  const worked = day === null ? [] : [t('today.worked', { length: format.length(day.worked) })];
  switch (status.type) {
    case 'work':
      return {
        title: t('today.since', { time: format.time(status.sinceAt) }),
        facts: [...worked, ...nextBreak(snapshot, t, format)],
      };
    case 'pause':
      return {
        title: t(`today.pause.${status.kind}`, { time: format.time(status.sinceAt) }),
        facts: [
          t(snapshot.pauseOver === null ? 'today.until' : 'today.was-until', {
            time: format.time(status.endsAt),
          }),
          ...worked,
        ],
      };
    case 'off':
      if (day === null) return { title: t(greeting(hourOf(snapshot.now, snapshot.zone))), facts: [] };
      return {
        title: t('today.closed'),
        facts: [
          ...worked,
          t('today.between', {
            from: format.time(day.startedAt),
            to: format.time(day.stoppedAt ?? snapshot.now),
          }),
        ],
      };
  }
}

function nextBreak(snapshot: Snapshot, t: Translate, format: Format): readonly string[] {
  const next = snapshot.nextBreak;
  // While something keeps the app silent the quiet line says so, and a countdown beside it would contradict it.
  if (next === null || snapshot.quiet !== null) return [];
  const kind = isBuiltIn(next.kind) ? next.kind : 'own';
  const name = kindName(t, next);
  if (next.inMs <= 0) return [t(`today.next.${kind}.now`, { name })];
  return [t(`today.next.${kind}`, { name, length: format.left(next.inMs) })];
}

function greeting(hour: number): 'today.hello.morning' | 'today.hello.day' | 'today.hello.evening' {
  if (hour >= 4 && hour < 10) return 'today.hello.morning';
  return hour < 18 && hour >= 10 ? 'today.hello.day' : 'today.hello.evening';
}
