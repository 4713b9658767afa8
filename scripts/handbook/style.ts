import { readFileSync } from 'node:fs';

/** The site's one style sheet: the typeface and the palette of the app itself, and what a page of text needs besides. */
export function stylesheet(): string {
  return [
    fonts(readFileSync('renderer/styles/fonts.css', 'utf8')),
    readFileSync('renderer/styles/tokens.css', 'utf8'),
    readFileSync('scripts/handbook/handbook.css', 'utf8'),
    readFileSync('scripts/handbook/print.css', 'utf8'),
  ].join('\n');
}

/** The faces of the app's list that the site carries: Latin alone, with their files beside the style sheet. */
function fonts(css: string): string {
  return (css.match(/@font-face \{[^}]*\}/g) ?? [])
    .filter((face) => /-latin-\d/.test(face))
    .map((face) => face.replace('@fontsource/atkinson-hyperlegible/files/', 'fonts/'))
    .join('\n');
}
