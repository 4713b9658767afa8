const PREFIX = '../../assets/illustrations/';

const files = import.meta.glob<string>('../../assets/illustrations/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The drawing of an activity as SVG text; `null` when there is none, and the break goes on without it. */
export function illustrationOf(activity: string): string | null {
  return files[`${PREFIX}${activity}.svg`] ?? null;
}
