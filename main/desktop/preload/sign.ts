import { expose } from './expose';

// SECURITY: what stands where others see it learns what the sign says, and can ask for nothing of the day.
expose({ sign: ['read', 'changed', 'fill'] });
