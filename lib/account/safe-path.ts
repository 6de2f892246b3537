import type { Route } from 'next';

const SOMEWHERE = 'https://morrow.invalid';

/**
 * Where `next` may lead: a page of this site, else the chat. An absolute address is taken only when
 * it is of this site, as Supabase's mail templates write it.
 */
export function safePath(next: string | null | undefined, siteUrl = SOMEWHERE): Route {
  if (!next || !URL.canParse(next, siteUrl)) return '/chat';
  const { origin, pathname, search, hash } = new URL(next, siteUrl);
  if (origin !== new URL(siteUrl).origin || isDoor(pathname)) return '/chat';
  const path = pathname + search + hash;
  return isPath(path) ? path : '/chat';
}

// A path of two slashes would be another site for whoever resolves it again.
function isPath(path: string): path is Route {
  return /^\/(?!\/)/.test(path);
}

// To land on a door shows JSON, and on a page of signing in goes in circles.
function isDoor(pathname: string): boolean {
  return /^\/(api|auth|sign-in|sign-up)(\/|$)/.test(pathname);
}
