import { toast } from 'sonner';
import type { MemorySnapshot } from '@/lib/memory/schema';
import { strings } from '@/lib/strings/en';
import { callDoor } from '../ui/call-door';

/** Brings back what a receipt says was forgotten. */
export async function rememberAgain(snapshot: MemorySnapshot) {
  await callDoor('POST', '/api/memories/restore', snapshot);
  toast(strings.memories.forgotten.restored);
}
