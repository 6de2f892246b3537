'use client';

import { useEffect, useEffectEvent, useRef } from 'react';

/** An invisible line; when it comes near the visible part, something is done. */
export function WhenSeen({ onSeen }: { onSeen: () => void }) {
  const line = useRef<HTMLDivElement>(null);
  const seen = useEffectEvent(onSeen);
  useEffect(() => {
    if (!line.current) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && seen(), {
      // The margin counts only against the scroller itself, not against the window around it.
      root: line.current.closest('[data-scroller]'),
      rootMargin: '800px 0px',
    });
    watcher.observe(line.current);
    return () => watcher.disconnect();
  }, []);
  return <div ref={line} aria-hidden className="h-px" />;
}
