import { type ThreadValue, threadValue } from './schema';

/** The thread inside a stored value; whatever else stands there is taken as its summary. */
export function threadOf(value: string): ThreadValue {
  const parsed = threadValue.safeParse(jsonOf(value));
  return parsed.success ? parsed.data : threadValue.parse({ summary: value.slice(0, 500) });
}

function jsonOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
