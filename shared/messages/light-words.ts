import type { Translate } from './index';
import type { Format } from './format';
import type { GlareSpell } from '../workplace/light/spells';
import type { DaylightLeft, SunDay } from '../workplace/light/sun-day';

/** A spell of glare: `Sol i ögonen från vänster, 14:05 till 15:20`. */
export function spellWords({ kind, side, from, to }: GlareSpell, t: Translate, format: Format): string {
  return t(`light.spell.${kind}`, {
    side: t(`light.side.${side}`),
    from: format.time(from),
    to: format.time(to),
  });
}

/** When the sun comes and goes, a sentence each; where it does neither, which of the two it is. */
export function sunWords(day: SunDay, t: Translate, format: Format): readonly string[] {
  const said = (...kinds: readonly ('dawn' | 'sunrise' | 'sunset')[]): readonly string[] =>
    day.events.flatMap(({ kind, at }) =>
      kind !== 'dusk' && kinds.includes(kind) ? [t(`light.event.${kind}`, { time: format.time(at) })] : [],
    );
  switch (day.sun) {
    case 'up-all-day':
      return [t('light.sun.up-all-day')];
    case 'never-up':
      return [
        t('light.sun.never-up'),
        ...(day.light.length === 0 ? [t('light.sun.no-light')] : said('dawn')),
      ];
    case 'up-part-of-day':
      return said('sunrise', 'sunset');
  }
}

/** How long it is light enough for a walk. */
export function daylightWords(left: DaylightLeft, now: number, t: Translate, format: Format): string {
  return left.kind === 'until'
    ? t('light.left.until', { time: format.time(left.at), left: format.left(left.at - now) })
    : t(`light.left.${left.kind}`);
}
