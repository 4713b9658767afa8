import { drawArchitecture } from './draw';
import { boxesOf, circlesIn } from './folders';
import { readImports } from './imports';

/** Where the picture lies, from the project's folder. */
export const PICTURE = 'docs/pictures/architecture.svg';

/** The picture of the code as it is now; an error where folders need each other in a circle, since there is no top to begin at. */
export function architecturePicture(): string {
  const boxes = boxesOf(readImports());
  const circle = circlesIn(boxes);
  if (circle.length > 0) throw new Error(`These need each other in a circle: ${circle.join(', ')}`);
  return drawArchitecture(boxes);
}
