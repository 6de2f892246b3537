/** A gate that lets so many pieces of work go on at once; the others wait their turn. */
export function atMost(count: () => number) {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    // Whoever leaves hands their place to the one who waits for longest.
    if (underWay < count()) underWay++;
    else await new Promise<void>((enter) => waiting.push(enter));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else underWay--;
    }
  };
}
