import { app, session, type Session } from 'electron';
import { APP_ORIGIN } from '../../shared/contract';
import { isInHandbook } from './handbook-address';

/** Must run before the app is ready: every renderer is sandboxed, whatever a window asks for (checklist 4). */
export function sandboxAll(): void {
  app.enableSandbox();
}

/** A session that can do nothing but show the app's own pages. In memory: nothing of it is written to disk. */
export function lockedSession(): Session {
  const locked = session.fromPartition('arbetsro', { cache: false });
  // SECURITY: no page needs a permission (checklist 5).
  locked.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  locked.setPermissionCheckHandler(() => false);
  locked.setDevicePermissionHandler(() => false);
  // SECURITY: the spell-checker would fetch dictionaries.
  locked.setSpellCheckerEnabled(false);
  // SECURITY: no request leaves the machine; only the app's own scheme is answered.
  locked.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !details.url.startsWith(`${APP_ORIGIN}/`) });
  });
  return locked;
}

/** Denies every page navigation but within the handbook, new windows and embedded pages (checklist 12, 13, 14). */
export function denyWandering(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      // The handbook's pages lead to each other, and no other page leads to them.
      if (!isInHandbook(contents.getURL()) || !isInHandbook(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
  });
}
