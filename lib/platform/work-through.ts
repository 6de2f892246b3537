type Queue<T> = {
  /** The next one that is nobody else's; null when there is none. */
  take: () => Promise<T | null>;
  work: (item: T) => Promise<void>;
  atOnce: number;
};

/**
 * Works through a queue in several places at once. A place opens only where one before it found
 * something, so an empty queue is asked once. Resolves when every place is done, also after an error.
 */
export async function workThrough<T>({ take, work, atOnce }: Queue<T>): Promise<void> {
  const errors: unknown[] = [];
  let places = 0;

  async function open(): Promise<void> {
    places++;
    const others: Promise<void>[] = [];
    try {
      for (let item = await take(); item !== null; item = await take()) {
        if (places < atOnce) others.push(open());
        await work(item);
      }
    } catch (error) {
      errors.push(error);
    }
    places--;
    await Promise.all(others);
  }

  await open();
  if (errors.length > 0) throw errors[0];
}
