import { toast } from 'sonner';
import type { ForgetReceipt } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';

const words = strings.memories;

/** Shows the receipt of a forgetting, with the way back. */
export function sayForgotten({ removed }: ForgetReceipt, onUndo: () => void) {
  toast(words.forgotten.title, {
    description: words.forgotten.receipt(removed),
    action: { label: words.actions.undo, onClick: onUndo },
    duration: 10_000,
  });
}
