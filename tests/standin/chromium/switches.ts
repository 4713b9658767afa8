import type { DisplayShape, Settings } from '../settings';

/** The switches Chromium is started with: no first-run pages, no network of its own, no window until one is asked for. */
export function switches(settings: Settings, userDataDir: string, kind: 'installed' | 'bundled'): string[] {
  return [
    `--user-data-dir=${userDataDir}`,
    '--remote-debugging-pipe',
    ...(settings.wantsPort ? ['--remote-debugging-port=0'] : []),
    '--no-startup-window',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-breakpad',
    '--disable-hang-monitor',
    '--disable-search-engine-choice-screen',
    '--disable-session-crashed-bubble',
    '--disable-backgrounding-occluded-windows',
    // Electron keeps no page that was left: going back loads it anew.
    '--disable-back-forward-cache',
    // A spare renderer would stay alive with no window open.
    '--disable-features=SpareRendererForSitePerProcess,Translate,MediaRouter,OptimizationHints',
    '--password-store=basic',
    '--use-mock-keychain',
    '--autoplay-policy=no-user-gesture-required',
    // SECURITY: sockets and WebRTC are not seen by request interception, so no name resolves at all.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // Headed, the test type keeps Chromium from warning in each window about the switches above.
    ...(settings.isHeadless ? headless(settings.displays, kind) : ['--test-type']),
  ];
}

function headless(displays: readonly DisplayShape[], kind: 'installed' | 'bundled'): string[] {
  const screens = displays.map(
    ({ bounds: { x, y, width, height }, scaleFactor }) =>
      `{${x},${y} ${width}x${height} devicePixelRatio=${scaleFactor}}`,
  );
  return [
    kind === 'bundled' ? '--headless' : '--headless=new',
    `--screen-info=${screens.join('')}`,
    '--hide-scrollbars',
    '--mute-audio',
    '--disable-gpu',
  ];
}
