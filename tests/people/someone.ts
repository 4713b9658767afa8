import type { Person } from '../../shared/people/person';

/** Somebody of whom little is known but what a test is about. */
export const someone = (id: string, rest: Partial<Person> = {}): Person => ({
  ...{ id, name: id, role: '', channels: [], note: '', everyDays: null },
  ...{ support: false, manager: false, lastTalked: null },
  ...rest,
});
