/** Where the app should go after a link: a path of its own, whatever address was asked for. */
export function landingPath(site: URL, redirectTo: string | null) {
  const asked = URL.parse(redirectTo ?? '/', site);
  if (asked?.origin !== site.origin) return '/';
  if (asked.pathname === '/auth/confirm') return ownPath(asked.searchParams.get('next') ?? '/');
  return ownPath(asked.pathname + asked.search);
}

/** `//elsewhere.example` and `/\elsewhere.example` are other sites to a browser. */
function ownPath(path: string) {
  return /^\/(?![/\\])/.test(path) ? path : '/';
}
