/**
 * The cookie that lets this person's programs talk to a display, from the contents of an authority file (Xau(3),
 * "struct Xauth": all numbers big-endian); `null` where there is none.
 */
export function cookieFor(file: Buffer, display: string): Buffer | null {
  let at = 0;
  const number = (): number => {
    at += 2;
    return file.readUInt16BE(at - 2);
  };
  const field = (): Buffer => {
    const length = number();
    at += length;
    return file.subarray(at - length, at);
  };
  try {
    while (at < file.length) {
      number();
      field();
      const [of, name, cookie] = [field().toString('latin1'), field().toString('latin1'), field()];
      if (name === 'MIT-MAGIC-COOKIE-1' && ['', display].includes(of)) return cookie;
    }
  } catch {
    // Cut short: what came before it did not fit.
  }
  return null;
}
