'use client';

import { useEffect, useRef, useState } from 'react';
import { browserStore } from '../ui/browser-store';

/** What is written and not sent; it survives a reload and a lost connection. */
export function useDraft(userId: string) {
  const key = `morrow:draft:${userId}` as const;
  const [draft, setDraft] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);

  // After hydration: the server cannot know it, and what was typed before is in the field alone.
  useEffect(() => setDraft(field.current?.value || browserStore.read(key) || ''), [key]);

  return {
    draft,
    field,
    setDraft: (text: string) => {
      setDraft(text);
      browserStore.write(key, text || null);
    },
  };
}
