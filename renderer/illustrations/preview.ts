/** The activity that the first run shows: something anyone can do in any home. */
export const PREVIEW_ACTIVITY = 'act-move-lap';

const files = import.meta.glob<string>('../../assets/illustrations/act-move-lap.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The drawing of that activity alone, so that the home window does not carry them all. */
export const PREVIEW_ILLUSTRATION: string | null = Object.values(files)[0] ?? null;
