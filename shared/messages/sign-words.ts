import type { Sign } from '../sign';
import type { Format } from './format';
import type { Translate } from './index';

/** The sign in words: one to be read across the room, and what there is to add. */
export interface SignWords {
  readonly title: string;
  readonly detail: string | null;
}

/** Says a sign in one language. */
export function signWords(sign: Sign, t: Translate, format: Format): SignWords {
  const title = t(`sign.${sign.state}`);
  switch (sign.state) {
    case 'work':
    case 'off':
      return { title, detail: null };
    case 'call':
      return {
        title,
        detail:
          sign.untilAt === null
            ? t('sign.call.what')
            : t('sign.call.until', { time: format.time(sign.untilAt) }),
      };
    case 'pause':
      return {
        title,
        detail: sign.untilAt === null ? null : t('sign.pause.until', { time: format.time(sign.untilAt) }),
      };
  }
}

/** The sign as one line of text. */
export function signLine(sign: Sign, t: Translate, format: Format): string {
  const { title, detail } = signWords(sign, t, format);
  return detail === null ? `${title}.` : `${title}. ${detail}.`;
}
