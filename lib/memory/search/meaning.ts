/** What a text means to an embedding model, as it is stored. */
export type Meaning = { model: string; vector: Uint8Array; signs: string };

/**
 * A model's vector in a byte for each number: a quarter of the space, and the directions differ by
 * less than the model errs.
 */
export function meaningFrom(model: string, numbers: readonly number[]): Meaning {
  const largest = Math.max(...numbers.map(Math.abs)) || 1;
  const bytes = Int8Array.from(numbers, (n) => Math.round((n / largest) * 127));
  return {
    model,
    vector: new Uint8Array(bytes.buffer),
    signs: numbers.map((n) => (n > 0 ? '1' : '0')).join(''),
  };
}
