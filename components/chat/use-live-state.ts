'use client';

import { useState } from 'react';

/**
 * State that is changed by a pure function and whose newest value can be read at once: what an
 * answer from the server changed is known before the next render.
 */
export function useLiveState<State, Change>(
  reduce: (state: State, change: Change) => State,
  initial: State,
) {
  const [state, setState] = useState(initial);
  const [live] = useState(() => ({
    current: initial,
    change(change: Change) {
      live.current = reduce(live.current, change);
      setState(live.current);
    },
  }));
  return [state, live] as const;
}
