const GATHER_MS = 10;

/**
 * A call for one that goes out together with the others of the same moment, so many at most:
 * `send(message)` for each, and the provider gets a list.
 */
export function inBatches<Input, Output>(
  most: number,
  send: (inputs: Input[]) => Promise<Output[]>,
): (input: Input) => Promise<Output> {
  type Entry = { input: Input; resolve: (output: Output) => void; reject: (why: unknown) => void };
  const waiting: Entry[] = [];
  let timer: NodeJS.Timeout | undefined;

  async function flush() {
    clearTimeout(timer);
    timer = undefined;
    const batch = waiting.splice(0, most);
    try {
      const outputs = await send(batch.map(({ input }) => input));
      for (const [n, { resolve, reject }] of batch.entries()) {
        const output = outputs[n];
        if (output === undefined) reject(new Error('an answer is missing'));
        else resolve(output);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return (input) =>
    new Promise((resolve, reject) => {
      waiting.push({ input, resolve, reject });
      if (waiting.length >= most) void flush();
      else timer ??= setTimeout(flush, GATHER_MS);
    });
}
