import anyActivity from '../../assets/illustrations/any-activity.svg?raw';

const PREFIX = '../../assets/illustrations/';

const files = import.meta.glob<string>('../../assets/illustrations/act-*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The name of the drawing for the person's own activities, and for one that this version does not know. */
export const ANY_ACTIVITY = 'any-activity';

/** The drawing of an activity as SVG text. */
export function illustrationOf(activity: string): string {
  return files[`${PREFIX}${activity}.svg`] ?? anyActivity;
}
