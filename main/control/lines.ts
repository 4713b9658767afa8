const NEW_LINE = 10;
/** Room to begin with, bytes: most questions are shorter. */
const ROOM = 1_024;

/** The lines that come in, without their ends, of at most `longest` bytes; a longer one is the end, and so is one without end. */
export async function* linesOf(chunks: AsyncIterable<unknown>, longest: number): AsyncGenerator<Uint8Array> {
  // Bytes may come one by one: to keep each as it came would take a hundred times their room.
  let held = Buffer.alloc(ROOM);
  let length = 0;
  const hold = (bytes: Uint8Array): void => {
    if (length + bytes.length > held.length)
      held = Buffer.concat([held.subarray(0, length)], Math.max(2 * held.length, length + bytes.length));
    held.set(bytes, length);
    length += bytes.length;
  };
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) continue;
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
      if (length + end - from > longest) return;
      hold(chunk.subarray(from, end));
      const line = held.subarray(0, length);
      [held, length, from] = [Buffer.alloc(ROOM), 0, end + 1];
      yield line;
    }
    if (length + chunk.length - from > longest) return;
    hold(chunk.subarray(from));
  }
}
