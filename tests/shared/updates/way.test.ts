import { expect, it } from 'vitest';
import { updateWay, type UpdateWay } from '../../../shared/updates/way';

const copy = { platform: 'linux', knowsFeed: false, isAppImage: false, isOwn: false } as const;

it.each<readonly [string, Partial<Parameters<typeof updateWay>[0]>, UpdateWay]>([
  ['a deb or rpm', {}, 'package-system'],
  ['a deb or rpm that knows a feed all the same', { knowsFeed: true }, 'package-system'],
  ['an AppImage with a feed', { isAppImage: true, knowsFeed: true }, 'feed'],
  ['an AppImage that somebody made at home', { isAppImage: true }, 'origin'],
  ['an MSI', { platform: 'win32' }, 'administrator'],
  ['a setup for all', { platform: 'win32', knowsFeed: true }, 'administrator'],
  ['a signed setup for one person', { platform: 'win32', knowsFeed: true, isOwn: true }, 'feed'],
  ['an unsigned setup for one person', { platform: 'win32', isOwn: true }, 'origin'],
  ['a signed app on macOS', { platform: 'darwin', knowsFeed: true }, 'feed'],
  ['an unsigned app on macOS', { platform: 'darwin' }, 'origin'],
])('%s', (_what, part, way) => {
  expect(updateWay({ ...copy, ...part })).toBe(way);
});
