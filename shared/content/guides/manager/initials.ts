import type { Bilingual } from '../../../guides/guide';

/** What a sheet about one person is named by. Initials tell it from the others, and no name has to be written down. */
export const INITIALS: Bilingual = {
  sv: 'Initialer (namn behövs inte)',
  en: 'Initials (no name needed)',
};
