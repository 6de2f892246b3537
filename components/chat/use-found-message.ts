'use client';

import { useEffect, useState } from 'react';

const SHOWN_FOR_MS = 4000;

/** Scrolls to a message that was looked for, and says for a while which it is. */
export function useFoundMessage(found: { id: string } | null): string | null {
  const [mark, setMark] = useState<string | null>(null);
  useEffect(() => {
    if (!found) return;
    document.getElementById(`m-${found.id}`)?.scrollIntoView({ block: 'center' });
    setMark(found.id);
    const timer = setTimeout(() => setMark(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [found]);
  return mark;
}
