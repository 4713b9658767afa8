import { app, dialog } from 'electron';
import { languageOf, translator } from '../../shared/messages';
import { traceOf } from '../../shared/trouble/error-trace';
import { reportText } from '../../shared/trouble/report-text';
import { createLog, type Log } from '../log';
import { copyText } from './clipboard';
import { aboutProgram, ownFiles } from './program';

/**
 * The app could not be built: it says so and ends, so that no program without a tray keeps others from starting. Whatever
 * else fails on the way, it ends. The settings may be what failed, so the language is the system's.
 */
export async function failedStart(error: unknown): Promise<void> {
  try {
    const { log, text } = reported(error);
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

/** The report on an error, written to the log if there can be one. */
function reported(error: unknown): { readonly text: string; readonly log: Log } {
  const trouble = { what: 'main-error', error: traceOf(error, ownFiles()) } as const;
  const text = reportText({ trouble, ...aboutProgram(), uptime: process.uptime() * 1_000 });
  try {
    const log = createLog(app.getPath('userData'));
    log(text);
    return { text, log };
  } catch {
    return { text, log: () => undefined };
  }
}
