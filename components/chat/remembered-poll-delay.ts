const DELAYS_MS = [1500, 2000, 3000, 4000, 6000, 8000, 12_000, 16_000, 24_000, 30_000];

/**
 * How long to wait before asking again what was remembered of a message, after so many answers of
 * "not read yet"; false once it is hopeless: then the page has it after the next visit.
 */
export function rememberedPollDelay(answers: number): number | false {
  return DELAYS_MS[answers] ?? false;
}
