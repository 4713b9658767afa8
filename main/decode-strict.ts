/**
 * The text in bytes of UTF-8, without a byte order mark; `null` when they are damaged or in another encoding. Decoded anyway,
 * a letter would turn into a question mark in somebody's words, unnoticed.
 */
export function decodeStrict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
