'use client';

import { useEffect, useRef, useState } from 'react';
import { strings } from '@/lib/strings/en';
import type { Line } from './conversation-lines';

/**
 * Says to screen readers what the companion wrote, once and whole: words that arrive one by one
 * would be read one by one.
 */
export function Announcements({ lines, name }: { lines: Line[]; name: string }) {
  const [announcement, setAnnouncement] = useState('');
  const said = useRef<Set<string> | null>(null);
  const newest = lines.findLast((line) => line.kind === 'companion');
  const isComing = newest?.kind === 'companion' && newest.writing;

  useEffect(() => {
    const isFirstLook = said.current === null;
    said.current ??= new Set();
    if (!newest || isComing) {
      if (isComing) setAnnouncement(strings.chat.writing(name));
      return;
    }
    if (said.current.has(newest.key)) return;
    said.current.add(newest.key);
    if (!isFirstLook) setAnnouncement(strings.chat.said(name, newest.text));
  }, [newest, isComing, name]);

  return (
    <p aria-live="polite" className="sr-only">
      {announcement}
    </p>
  );
}
