import pino from 'pino';

/** One JSON line per event. Never a person's words: ids, counts, codes and durations only. */
export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});
