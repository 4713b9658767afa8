const PREFIX = '../../assets/illustrations/';

const files = import.meta.glob<string>('../../assets/illustrations/desk-*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The drawing of a part of a guide as SVG text; `null` for one that there is not. */
export function guideDrawing(file: string): string | null {
  return files[`${PREFIX}${file}`] ?? null;
}
