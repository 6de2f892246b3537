'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

const NEAR_END_PX = 64;
const LOOK_BELOW_TOP_PX = 48;

type Anchor = { element: Element; top: number };

/**
 * Scrolling of a conversation whose scroller is a reversed column, so that its origin is the end:
 * at the end it stays there; anywhere else what one reads stays where it is, whatever grows above
 * or below. Done by hand because not every browser anchors, and none in reversed columns alike.
 */
export function useAnchoredScroll(sent: number) {
  const scroller = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const anchor = useRef<Anchor | null>(null);
  const [isAtEnd, setAtEnd] = useState(true);

  const scrollToEnd = useCallback(() => {
    anchor.current = null;
    scroller.current?.scrollTo({ top: 0 });
  }, []);

  useEffect(() => {
    const view = scroller.current;
    const inner = content.current;
    if (!view || !inner) return;

    function onScroll() {
      if (!view) return;
      const atEnd = view.scrollTop > -NEAR_END_PX;
      setAtEnd(atEnd);
      anchor.current = atEnd ? null : whatIsReadIn(view);
    }
    const watcher = new ResizeObserver(() => {
      if (anchor.current?.element.isConnected) {
        const { element, top } = anchor.current;
        view.scrollTop += element.getBoundingClientRect().top - top;
      } else if (!anchor.current) {
        view.scrollTop = 0;
      }
    });
    view.addEventListener('scroll', onScroll, { passive: true });
    watcher.observe(inner);
    return () => {
      view.removeEventListener('scroll', onScroll);
      watcher.disconnect();
    };
  }, []);

  // What the person sends themselves is always brought into view.
  useEffect(() => {
    if (sent > 0) scrollToEnd();
  }, [sent, scrollToEnd]);

  return { scroller, content, isAtEnd, scrollToEnd };
}

function whatIsReadIn(view: Element): Anchor | null {
  const { left, width, top } = view.getBoundingClientRect();
  const at = document.elementFromPoint(left + width / 2, top + LOOK_BELOW_TOP_PX);
  const element = at?.closest('[data-line]') ?? view.querySelector('[data-line]');
  return element && { element, top: element.getBoundingClientRect().top };
}
