/** How long a model may be silent, how long and how much it may speak, how often it is asked again. */
export const speakingLimits = {
  silenceMs: 30_000,
  totalMs: 120_000,
  maxOutputTokens: 4096,
  maxRetries: 1,
};
