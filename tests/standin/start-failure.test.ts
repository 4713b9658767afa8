import { expect, it } from 'vitest';
import { StartFailure } from './chromium/start-failure';

/** What Chromium and the dynamic loader write, word for word but for the addresses. */
const SANDBOX =
  '[1129/160012.898072:FATAL:../content/browser/zygote_host/zygote_host_impl_linux.cc:128] No usable sandbox! If you want to live dangerously, you can try using --no-sandbox.\n';
const LIBRARY =
  '/opt/chrome/chrome: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory\n';
const DISPLAY =
  '[9:9:1129/160512.1:ERROR:ui/ozone/platform/x11/ozone_platform_x11.cc:256] Missing X server or $DISPLAY\n[9:9:1129/160512.1:ERROR:ui/aura/env.cc:246] The platform failed to initialize.  Exiting.\n';

function failure(said: string, how = 'code 1'): StartFailure {
  return new StartFailure({ path: '/opt/chrome/chrome', how, said, display: ':7' });
}

it('tells a missing sandbox from all other ends', () => {
  expect(failure(SANDBOX, 'SIGTRAP').lacksSandbox).toBe(true);
  expect([LIBRARY, DISPLAY, '', 'killed'].map((said) => failure(said).lacksSandbox)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it('names the library that is missing, and how to get it', () => {
  expect(failure(LIBRARY, 'code 127').message).toMatch(
    /^\/opt\/chrome\/chrome needs libnss3\.so, .*apt-file search libnss3\.so/,
  );
});

it('names the display that cannot be opened', () => {
  expect(failure(DISPLAY).message).toContain('cannot open the display :7.');
});

it('gives the last line and the end of what it does not know', () => {
  expect(failure('one\ntwo\n\n', 'SIGKILL').message).toBe(
    '/opt/chrome/chrome ended before it answered (SIGKILL); it said last: two',
  );
  expect(failure('').message).toBe('/opt/chrome/chrome ended before it answered (code 1), and said nothing');
});
