import { useState } from 'react';

/** The same value for as long as nothing in it changes, though each snapshot brings a copy: what is worked out from it is kept. */
export function useSteady<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
