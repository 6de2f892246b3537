import { type ClassValue, clsx } from 'clsx';
import { extendTailwindMerge } from 'tailwind-merge';

const merge = extendTailwindMerge({
  extend: { theme: { text: ['xs', 'sm', 'base', 'lg', 'xl', '2xl', '3xl', '4xl', '5xl'] } },
});

/** Class names, the later ones winning over the earlier of the same kind. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes));
}
