const PREFIX = '../../assets/illustrations/';

// Bundled when the app is built. SECURITY: nothing that a person wrote or a disk gave ever reaches a printed page as SVG.
const files = import.meta.glob<string>('../../assets/illustrations/desk-*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A drawing for a printed guide as SVG text; `null` for one that there is not. */
export function drawingOf(file: string): string | null {
  return files[`${PREFIX}${file}`] ?? null;
}
