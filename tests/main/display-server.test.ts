import { describe, expect, it } from 'vitest';
import { howToStart, type Surroundings } from '../../main/desktop/display-server';

const WAYLAND = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' };
const start = (given: Partial<Surroundings>): ReturnType<typeof howToStart> =>
  howToStart({ platform: 'linux', env: WAYLAND, args: ['--open'], exists: () => true, ...given });

const HERE = { type: 'here', wayland: false };
const ON_X11 = { type: 'on-x11', args: ['--open', '--ozone-platform=x11'] };
const ON_WAYLAND = { type: 'here', wayland: true };

describe('X11 or Wayland', () => {
  it('a Wayland session with an X server: the app starts anew on X11, with its own arguments', () => {
    expect(start({})).toEqual(ON_X11);
  });

  it('started anew it goes on: it does not start itself for ever', () => {
    expect(start({ args: ON_X11.args })).toEqual(HERE);
  });

  it.each([
    ['no DISPLAY', { ...WAYLAND, DISPLAY: undefined }],
    ['an empty DISPLAY', { ...WAYLAND, DISPLAY: '' }],
    ['a DISPLAY of another machine', { ...WAYLAND, DISPLAY: 'host:10.0' }],
    ['a DISPLAY that is none', { ...WAYLAND, DISPLAY: ':zero' }],
  ])('a Wayland session with %s stays on Wayland', (_what, env) => {
    expect(start({ env })).toEqual(ON_WAYLAND);
  });

  it.each([
    [':0', '/tmp/.X11-unix/X0'],
    [':1.0', '/tmp/.X11-unix/X1'],
    ['unix:12', '/tmp/.X11-unix/X12'],
  ])('DISPLAY %s is there when %s is', (display, socket) => {
    const env = { ...WAYLAND, DISPLAY: display };
    expect(start({ env, exists: (path) => path === socket })).toEqual(ON_X11);
    expect(start({ env, exists: (path) => path !== socket })).toEqual(ON_WAYLAND);
  });

  it.each([
    ['an X11 session', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }],
    ['an X11 session with a Wayland display inside', { ...WAYLAND, XDG_SESSION_TYPE: 'x11' }],
    ['no word of a session', { DISPLAY: ':0' }],
    ['a terminal', { XDG_SESSION_TYPE: 'tty' }],
  ])('%s goes on as it is', (_what, env) => {
    expect(start({ env })).toEqual(HERE);
  });

  it('a session that does not say its type is Wayland by its display', () => {
    expect(start({ env: { WAYLAND_DISPLAY: 'wayland-1', DISPLAY: ':0' } })).toEqual(ON_X11);
  });

  it.each([
    [['--ozone-platform=wayland'], ON_WAYLAND],
    [['--ozone-platform=x11'], HERE],
    [['--ozone-platform=x11', '--ozone-platform=wayland'], ON_WAYLAND],
  ])('%j was said by hand, and that decides', (args, wanted) => {
    expect(start({ args })).toEqual(wanted);
  });

  it.each(['darwin', 'win32'] as const)('%s has no choice', (platform) => {
    expect(start({ platform })).toEqual(HERE);
  });
});
