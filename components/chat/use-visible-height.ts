'use client';

import { useEffect, useState } from 'react';

const KEYBOARD_PX = 150;

/**
 * While a phone's keyboard covers part of the page, the chat is exactly what is left of it: the
 * composer stands on the keyboard, and the navigation is out of the way.
 */
export function useVisibleHeight() {
  const [visible, setVisible] = useState<{ top: number; height: number } | null>(null);

  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    function measure() {
      if (!viewport) return;
      // Zooming in also makes the visible part smaller; that is not a keyboard.
      const covered = viewport.scale === 1 ? window.innerHeight - viewport.height : 0;
      const { offsetTop: top, height } = viewport;
      setVisible(covered > KEYBOARD_PX ? { top, height } : null);
    }
    viewport.addEventListener('resize', measure);
    viewport.addEventListener('scroll', measure);
    return () => {
      viewport.removeEventListener('resize', measure);
      viewport.removeEventListener('scroll', measure);
    };
  }, []);

  return visible ? { 'data-typing': '', style: visible } : {};
}
