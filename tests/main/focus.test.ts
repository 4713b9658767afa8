import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeFocus } from '../../main/desktop/focus';
import { SECOND } from '../../shared/time/moment';
import { SimulatedClock } from '../support/simulated-clock';

const calls: string[] = [];
vi.mock('electron', () => ({
  app: {
    focus: () => calls.push('app.focus'),
    hide: () => calls.push('app.hide'),
    show: () => calls.push('app.show'),
  },
}));

/** A window that notes what is done to it. */
function windowNamed(name: string, { focused = true, destroyed = false } = {}) {
  return {
    focus: () => calls.push(`${name}.focus`),
    blur: () => calls.push(`${name}.blur`),
    hide: () => calls.push(`${name}.hide`),
    isFocused: () => focused,
    isVisible: () => true,
    isDestroyed: () => destroyed,
  } as unknown as Parameters<typeof takeFocus>[0];
}

function on(platform: NodeJS.Platform): void {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
}

beforeEach(() => {
  calls.length = 0;
});

describe('the focus goes back', () => {
  it.each([
    ['linux', ['break.focus', 'break.hide']],
    ['win32', ['break.focus', 'break.blur', 'break.hide']],
    ['darwin', ['app.focus', 'break.focus', 'app.hide', 'app.show']],
  ] as const)('to another program on %s', (platform, done) => {
    on(platform);
    const clock = new SimulatedClock();
    takeFocus(windowNamed('break'), null, clock)();
    clock.advance(SECOND);
    expect(calls).toEqual(done);
  });

  it.each(['linux', 'win32', 'darwin'] as const)('to our own window by name on %s', (platform) => {
    on(platform);
    takeFocus(windowNamed('break'), windowNamed('home'), new SimulatedClock())();
    expect(calls.at(-1)).toBe('home.focus');
    expect(calls).not.toContain('app.hide');
  });

  it('to the system when our own window is gone', () => {
    on('linux');
    takeFocus(windowNamed('break'), windowNamed('home', { destroyed: true }), new SimulatedClock())();
    expect(calls.at(-1)).toBe('break.hide');
  });

  it.each([{ focused: false }, { destroyed: true }])(
    'not at all when the break has it no more: %j',
    (state) => {
      on('linux');
      takeFocus(windowNamed('break', state), windowNamed('home'), new SimulatedClock())();
      expect(calls).toEqual(['break.focus']);
    },
  );
});
