'use client';

import { useEffect, useEffectEvent } from 'react';
import { type Hotkey, hotkeyOf } from './hotkey-of';

/** Calls what belongs to a key; while a dialog is open the keys are its own. */
export function useHotkeys(actions: Record<Hotkey, () => void>) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
    const isElsewhere = target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]');
    const hotkey = hotkeyOf(event, isElsewhere !== null || isField(target));
    if (!hotkey) return;
    event.preventDefault();
    actions[hotkey]();
  });

  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isField(element: HTMLElement): boolean {
  return element.matches('input, textarea, select') || element.isContentEditable;
}
