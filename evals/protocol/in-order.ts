/**
 * Works on a few items at once, and hands out each result as soon as it and all before it are
 * there: whoever sends one line and waits gets its answer.
 */
export async function inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  { atOnce, work, emit }: Line<Item, Result>,
): Promise<void> {
  const running = new Set<Promise<unknown>>();
  let emitted = Promise.resolve();
  for await (const item of items) {
    const result = work(item);
    emitted = Promise.all([result, emitted]).then(([done]) => emit(done));
    // Thrown below, when the last one is awaited.
    emitted.catch(() => {});
    const settled: Promise<unknown> = result.then(
      () => running.delete(settled),
      () => running.delete(settled),
    );
    running.add(settled);
    if (running.size >= atOnce) await Promise.race(running);
  }
  await emitted;
}

type Line<Item, Result> = {
  atOnce: number;
  work: (item: Item) => Promise<Result>;
  emit: (result: Result) => void;
};
