'use client';

import { useEffect, useState } from 'react';
import { localDateOf } from './local-date-of';

/** The date in a zone, also after midnight; it begins with the one that the server wrote. */
export function useToday(timezone: string, atFirst: string): string {
  const [today, setToday] = useState(atFirst);
  useEffect(() => {
    const timer = setInterval(() => setToday(localDateOf(new Date(), timezone)), 30_000);
    return () => clearInterval(timer);
  }, [timezone]);
  return today;
}
