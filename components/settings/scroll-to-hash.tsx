'use client';

import { useEffect } from 'react';

/** A link into the page finds its place, also when the page arrived after its frame. */
export function ScrollToHash() {
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
  return null;
}
