import type { CheckItem } from '../../guides/guide';

/** Tools that people work together with at a distance, by what they are for: every workplace has its own names. */
export const DIGITAL_TOOLS: readonly CheckItem[] = [
  { id: 'video', label: { sv: 'Videomöten', en: 'Video meetings' } },
  { id: 'chat', label: { sv: 'Chatt', en: 'Chat' } },
  { id: 'sharing', label: { sv: 'Visa skärmen för andra', en: 'Showing your screen to others' } },
  {
    id: 'writing',
    label: { sv: 'Skriva tillsammans i ett dokument', en: 'Writing together in one document' },
  },
  { id: 'notes', label: { sv: 'Gemensamma anteckningar', en: 'Shared notes' } },
  { id: 'phone', label: { sv: 'Telefoni i datorn', en: 'Telephony on the computer' } },
];
