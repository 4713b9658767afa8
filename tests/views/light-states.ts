import type { Snapshot } from '../../shared/companion/snapshot';
import type { ViewState } from '../../shared/contract';
import type { LightSettings } from '../../shared/settings';
import type { LocalDate } from '../../shared/time/calendar';
import { MOST_WINDOWS, type WindowView } from '../../shared/workplace/light/desk';
import { view, WORK } from './base';

const STOCKHOLM = { name: 'Stockholm', latitude: 59.33, longitude: 18.07 };
const KIRUNA = { name: 'Kiruna', latitude: 67.86, longitude: 20.23 };
const LONG_NAME = 'Samhällsbyggnadsförvaltningskvalitetssamordnarhögkvartersorten';

const SOUTH: WindowView = { bearing: 180, width: 90, top: 40, hiddenBelow: 0 };
const WEST: WindowView = { bearing: 270, width: 45, top: 40, hiddenBelow: 10 };

/** A moment with these settings of light. */
export function lit(
  light: Partial<LightSettings>,
  at: Partial<Pick<Snapshot, 'now' | 'date'>> = {},
): ViewState {
  const settings = { ...WORK.settings, light: { ...WORK.settings.light, ...light } };
  return view({ ...WORK, ...at, day: at.date === undefined ? WORK.day : null, settings });
}

/** Half past eleven in Stockholm on another date, `summer` for UTC+2. */
const on = (date: LocalDate, offset: '+01:00' | '+02:00'): Pick<Snapshot, 'now' | 'date'> => ({
  date,
  now: Date.parse(`${date}T11:32:00${offset}`),
});

/** A desk in Stockholm that looks southeast, with a wide window to the south and one to the west. */
export const TYPICAL_LIGHT: ViewState = lit({
  place: STOCKHOLM,
  desk: { facing: 135, windows: [SOUTH, WEST] },
});

export const LIGHT_STATES: Readonly<Record<string, ViewState>> = {
  'light-empty': lit({}),
  'light-no-desk': lit({ place: STOCKHOLM }),
  light: TYPICAL_LIGHT,
  'light-midnight-sun': lit(
    { place: KIRUNA, desk: { facing: 0, windows: [{ ...SOUTH, bearing: 0 }] } },
    on('2026-06-20', '+02:00'),
  ),
  'light-polar-night': lit(
    { place: KIRUNA, desk: { facing: 180, windows: [SOUTH] } },
    on('2026-12-20', '+01:00'),
  ),
  'light-summer': lit(
    {
      place: STOCKHOLM,
      desk: {
        facing: 270,
        windows: [
          { ...WEST, width: 90 },
          { ...WEST, bearing: 80, top: 60 },
        ],
      },
    },
    on('2026-06-15', '+02:00'),
  ),
  'light-full': lit({
    place: { ...STOCKHOLM, name: LONG_NAME.repeat(3) },
    desk: {
      facing: 222,
      windows: Array.from({ length: MOST_WINDOWS }, (_, index) => ({
        ...{ bearing: index * 30, width: 17 + index, top: 30 + index, hiddenBelow: index % 4 },
      })),
    },
  }),
};

const CARD = 'a[href="#workplace/light"]';

/** The page of light in each of them, and what is folded away on it. */
export const LIGHT_WALKS: readonly {
  readonly view: 'workplace';
  readonly name: string;
  readonly state: ViewState;
  readonly clicks: readonly string[];
}[] = [
  ...Object.entries(LIGHT_STATES).map(([name, state]) => ({
    view: 'workplace' as const,
    name: `page-${name}`,
    state,
    clicks: [CARD],
  })),
  {
    view: 'workplace',
    name: 'page-light-unfolded',
    state: TYPICAL_LIGHT,
    clicks: [
      CARD,
      '.light-today summary',
      '.light-month summary',
      '.light-window summary',
      '[data-act=change-place]',
    ],
  },
  {
    view: 'workplace',
    name: 'page-light-wrong',
    state: lit({}),
    clicks: [CARD, '.settings summary', '.light-own .button'],
  },
];
