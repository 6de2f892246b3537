import { browserStore } from '../ui/browser-store';
import { goTo } from '../ui/go-to';
import { signOutNews } from '../ui/sign-out-news';

/** Somebody has signed out: nothing of theirs stays in this browser, nor on another tab of it. */
export function leave(): void {
  browserStore.clear();
  signOutNews.tell();
  goTo('/');
}
