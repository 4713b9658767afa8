import { app, dialog } from 'electron';
import { languageOf, translator } from '../../shared/messages';
import { traceOf } from '../../shared/trouble/error-trace';
import { reportText } from '../../shared/trouble/report-text';
import { createLog } from '../log';
import { copyText } from './clipboard';
import { aboutProgram, ownFiles } from './program';

/**
 * The app could not be built: it says so and ends, so that no program without a tray keeps others from starting. The
 * settings may be what failed, so the language is the system's.
 */
export async function failedStart(error: unknown): Promise<void> {
  const log = createLog(app.getPath('userData'));
  const trouble = { what: 'main-error', error: traceOf(error, ownFiles()) } as const;
  const text = reportText({ trouble, ...aboutProgram(), uptime: process.uptime() * 1_000 });
  log(text);
  try {
    const say = translator(languageOf('system', app.getPreferredSystemLanguages()));
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: 'Arbetsro',
      message: say('trouble.no-start'),
      detail: `${say('trouble.no-start.detail')}\n\n${say('trouble.report')}`,
      buttons: [say('trouble.choice.close'), say('trouble.choice.copy')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === 1) await copyText(text, log);
  } finally {
    app.exit(1);
  }
}
