/** To a page as a fresh load: who is signed in has changed, so nothing loaded before may stay. */
export function goTo(path: string): void {
  window.location.assign(path);
}
