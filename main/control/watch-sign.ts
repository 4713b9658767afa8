import type { Language } from '../../shared/settings';
import type { Stop } from '../../shared/time/moment';
import type { Companion } from '../companion';
import type { Answer } from './protocol';
import { signReport } from './sign-report';

/** Tells what the sign says now and whenever it says something else. Nothing is asked again and again for it. */
export function watchSign(
  companion: Pick<Companion, 'watch'>,
  language: () => Language,
  tell: (answer: Answer) => void,
): Stop {
  let told = '';
  return companion.watch((snapshot) => {
    const sign = signReport(snapshot, language());
    const now = JSON.stringify(sign);
    if (now === told) return;
    told = now;
    tell({ ok: true, sign });
  });
}
