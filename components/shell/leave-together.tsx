'use client';

import { useEffect } from 'react';
import { sessionOver } from '../ui/session-over';
import { signOutNews } from '../ui/sign-out-news';

/** On pages of the signed-in: signing out in one tab leaves every other one, too. */
export function LeaveTogether() {
  useEffect(() => signOutNews.listen(sessionOver), []);
  return null;
}
