import pino from 'pino';
import { safeError } from './safe-error';

/** One JSON line per event. Never a person's words: ids, counts, codes and durations only. */
export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: null,
  serializers: { err: safeError },
  timestamp: pino.stdTimeFunctions.isoTime,
});
