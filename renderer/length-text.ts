/** A length of time as its field has it: text until it is saved. */
export interface LengthText {
  readonly length: string;
  readonly unit: 'minutes' | 'seconds';
}

/** A number of seconds as a person would write it: whole minutes where it is such. */
export function lengthText(seconds: number): LengthText {
  const inMinutes = seconds >= 60 && seconds % 60 === 0;
  return { length: String(inMinutes ? seconds / 60 : seconds), unit: inMinutes ? 'minutes' : 'seconds' };
}

/** The seconds that a field says; `NaN` for anything that is no number. */
export function secondsIn({ length, unit }: LengthText): number {
  return unit === 'minutes' ? Math.round(numberIn(length) * 60) : numberIn(length);
}

/** A number as it was typed, `NaN` for anything else: an empty field is no zero. */
export function numberIn(text: string): number {
  return text.trim() === '' ? NaN : Number(text.replace(',', '.'));
}
