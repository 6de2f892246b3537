'use client';

import { useEffect, useEffectEvent } from 'react';

const CALM_MS = 20_000;
const WAITING_MS = 3000;

/**
 * Looks for news while the page is seen: every so often, sooner while something is awaited, and at
 * once when the person comes back to the page or the network.
 */
export function useNews(look: () => void, isWaiting: boolean) {
  const lookIfSeen = useEffectEvent(() => {
    if (document.visibilityState === 'visible') look();
  });

  useEffect(() => {
    lookIfSeen();
    const moments = ['focus', 'online'] as const;
    for (const moment of moments) window.addEventListener(moment, lookIfSeen);
    document.addEventListener('visibilitychange', lookIfSeen);
    return () => {
      for (const moment of moments) window.removeEventListener(moment, lookIfSeen);
      document.removeEventListener('visibilitychange', lookIfSeen);
    };
  }, []);

  useEffect(() => {
    const timer = setInterval(lookIfSeen, isWaiting ? WAITING_MS : CALM_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
}
