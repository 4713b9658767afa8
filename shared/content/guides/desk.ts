import type { Guide } from '../../guides/guide';
import { AROUND } from './desk/around';
import { LIGHT } from './desk/light';
import { SCREEN } from './desk/screen';
import { SEAT } from './desk/seat';

/** Setting up the workplace at home, step by step, and what is missing there (R40, R41, R44). */
export const DESK: Guide = {
  id: 'desk',
  side: 'employee',
  title: { sv: 'Din arbetsplats hemma', en: 'Your workplace at home' },
  lead: {
    sv: 'Åtta steg, från stolen till ljuset. Mycket går att lösa med sådant som redan finns hemma. Det som ändå saknas blir en lista till din chef.',
    en: 'Eight steps, from the chair to the light. Much can be solved with what is already at home. What is still missing becomes a list for your manager.',
  },
  naming: null,
  sections: [...SEAT, ...SCREEN, ...LIGHT, ...AROUND],
};
