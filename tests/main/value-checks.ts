export type Check = (value: unknown) => boolean;
export type Fields = Readonly<Record<string, Check>>;

export const text: Check = (value) => typeof value === 'string';
export const yesOrNo: Check = (value) => typeof value === 'boolean';
export const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
export const time: Check = (value) => {
  if (typeof value !== 'string' || value.length !== 5 || value.charAt(2) !== ':') return false;
  const digits = [0, 1, 3, 4].every((at) => '0123456789'.includes(value.charAt(at)));
  return digits && Number(value.slice(0, 2)) < 24 && Number(value.slice(3)) < 60;
};

/** An object with these own fields and no others. */
export const object =
  (fields: Fields, optional = false): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const own = Object.entries(value);
    if (!optional && own.length !== Object.keys(fields).length) return false;
    return own.every(([key, one]) => Object.hasOwn(fields, key) && fields[key]?.(one) === true);
  };
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An object that has these, and may have those. */
export const objectWith =
  (must: Fields, may: Fields): Check =>
  (value) =>
    object({ ...must, ...may }, true)(value) &&
    Object.keys(must).every((key) => Object.hasOwn(Object(value), key));
