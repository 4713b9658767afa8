import type { OwnKind } from '../../shared/breaks/own-kinds';

/** As long as a name may be. */
export const LONG_NAME = 'Ståmöte med arbetsmiljöombudskommittén 2';
const OWN: OwnKind = {
  id: 'own-1',
  name: 'Titta ut genom fönstret',
  everyMinutes: 20,
  at: null,
  seconds: 20,
  surface: 'card',
  activities: ['eyes'],
  postponeMinutes: 5,
  postponeTimes: 2,
};
/** Breaks that a person might make. */
export const OWN_KINDS: readonly OwnKind[] = [
  OWN,
  { ...OWN, id: 'own-2', name: LONG_NAME, everyMinutes: null, at: '09:15', seconds: 900, surface: 'window' },
  { ...OWN, id: 'own-3', name: 'Trappan upp och ner', everyMinutes: 90, seconds: 300 },
];
