import { strings } from '@/lib/strings/en';

/** The first stop of the Tab key; the target is `<main id="content">`. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="fixed top-3 left-3 z-50 -translate-y-20 rounded-full bg-ink px-4 py-2 text-paper text-sm focus:translate-y-0"
    >
      {strings.shell.skipToContent}
    </a>
  );
}
