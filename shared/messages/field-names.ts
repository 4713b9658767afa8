import { MESSAGES, type MessageKey, type Translate } from './index';

/** The settings by their names on the page; `hours.3` is part of the working hours. */
export function fieldNames(fields: readonly string[], t: Translate): readonly string[] {
  const names = fields.map((field) => {
    const key = `field.${field.split('.')[0] ?? ''}`;
    return isKey(key) ? t(key) : field;
  });
  return [...new Set(names)];
}

function isKey(key: string): key is MessageKey {
  return Object.hasOwn(MESSAGES.sv, key);
}
