const SOMEWHERE = 'https://morrow.invalid';

/**
 * Where `next` may lead: a page of this site, else `fallback`. An absolute address is taken only
 * when it is of this site, as Supabase's mail templates write it.
 */
export function safePath(
  next: string | null | undefined,
  { fallback = '/chat', siteUrl = SOMEWHERE }: { fallback?: string; siteUrl?: string } = {},
): string {
  if (!next || !URL.canParse(next, siteUrl)) return fallback;
  const { origin, pathname, search, hash } = new URL(next, siteUrl);
  const isOurs = origin === new URL(siteUrl).origin;
  // A path of two slashes would be another site for whoever resolves it again.
  if (!isOurs || !/^\/(?!\/)/.test(pathname) || isDoor(pathname)) return fallback;
  return pathname + search + hash;
}

// To land on a door shows JSON, and on a page of signing in goes in circles.
function isDoor(pathname: string): boolean {
  return /^\/(api|auth|sign-in|sign-up)(\/|$)/.test(pathname);
}
