/**
 * Nobody is signed in here any more: to the sign-in page, and from there back to this one. It never
 * settles, for a page that is being left has nothing more to say; and Back does not bring it again.
 */
export function sessionOver(): Promise<never> {
  const { pathname, search } = window.location;
  window.location.replace(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
  return new Promise(() => {});
}
