import { LONGEST_OUTPUT } from '../program';

/**
 * Cuts a stream of JSON arrays, one after the other with nothing that separates them, into whole arrays. It only counts
 * brackets; whether an array is valid is for `JSON.parse` to say. What stands between arrays is dropped.
 */
export class JsonArrays {
  #pending = '';
  #depth = 0;
  #inString = false;
  #escaped = false;

  /** The arrays that `text` completes. Throws when an array does not end within `LONGEST_OUTPUT` characters. */
  take(text: string): readonly string[] {
    const whole: string[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const before = this.#depth;
      this.#count(text.charAt(at));
      if (before === 0 && this.#depth > 0) from = at;
      if (before > 0 && this.#depth === 0) {
        whole.push(this.#pending + text.slice(from, at + 1));
        this.#pending = '';
      }
    }
    if (this.#depth > 0) this.#pending += text.slice(from);
    if (this.#pending.length > LONGEST_OUTPUT) throw new Error('a list without end');
    return whole;
  }

  #count(character: string): void {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (character === '\\') this.#escaped = true;
      else if (character === '"') this.#inString = false;
    } else if (character === '[') this.#depth += 1;
    else if (this.#depth > 0) {
      if (character === ']') this.#depth -= 1;
      else if (character === '"') this.#inString = true;
    }
  }
}
