/** How alike two vectors of signed bytes point, -1 … 1. */
export function cosine(a: Uint8Array, b: Uint8Array): number {
  const [one, other] = [signed(a), signed(b)];
  let [dot, ofOne, ofOther] = [0, 0, 0];
  for (const [n, x] of one.entries()) {
    const y = other[n] ?? 0;
    dot += x * y;
    ofOne += x * x;
    ofOther += y * y;
  }
  return dot / (Math.sqrt(ofOne * ofOther) || 1);
}

function signed({ buffer, byteOffset, length }: Uint8Array): Int8Array {
  return new Int8Array(buffer, byteOffset, length);
}
