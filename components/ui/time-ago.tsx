'use client';

import { useEffect, useState } from 'react';
import { agoInWords } from './ago-in-words';

/** "3 hours ago", with the full date for those who hover or listen; keeps itself up to date. */
export function TimeAgo({ at, className }: { at: string; className?: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  const date = new Date(at);
  // The server's clock and zone are not the reader's: the words may differ on arrival.
  return (
    <time
      dateTime={at}
      title={date.toLocaleString('en', { dateStyle: 'full', timeStyle: 'short' })}
      className={className}
      suppressHydrationWarning
    >
      {agoInWords(date, now)}
    </time>
  );
}
