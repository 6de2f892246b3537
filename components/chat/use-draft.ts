'use client';

import { useEffect, useState } from 'react';
import { browserStore } from '../ui/browser-store';

/** What is written and not sent; it survives a reload and a lost connection. */
export function useDraft(userId: string) {
  const key = `morrow:draft:${userId}` as const;
  const [draft, setDraft] = useState('');

  // After hydration: the server cannot know it. What was typed before that stays.
  useEffect(() => setDraft((typed) => typed || browserStore.read(key) || ''), [key]);

  return [
    draft,
    (text: string) => {
      setDraft(text);
      browserStore.write(key, text || null);
    },
  ] as const;
}
