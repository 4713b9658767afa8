/** Whether anything on the desktop shows the app's icon; `unknown` where nothing can be asked. */
export type TrayHost = 'there' | 'absent' | 'unknown';

/** What the system says of the app's place on the desktop: its own word, not the person's wish. */
export interface DesktopState {
  readonly tray: TrayHost;
}

/** Before anything was asked. */
export const UNKNOWN_DESKTOP: DesktopState = { tray: 'unknown' };
