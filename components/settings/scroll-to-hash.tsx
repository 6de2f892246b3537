'use client';

import { useEffect } from 'react';

/**
 * A link into the page finds its place, also when the page arrived after its frame. Whoever scrolled
 * meanwhile stays where they are: a page that moves under a press swallows it.
 */
export function ScrollToHash() {
  useEffect(() => {
    if (window.scrollY > 0) return;
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
  return null;
}
