import { strings } from '@/lib/strings/en';

/** The first stop of the Tab key; the target is `<main id="content">`. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="sr-only z-50 rounded-full bg-ink text-paper text-sm focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:px-4 focus:py-2"
    >
      {strings.shell.skipToContent}
    </a>
  );
}
