import { forgetEverywhere } from '@/lib/lifecycle/forget-everywhere';
import { editMemory } from '@/lib/memory/edit';
import { editMemoryInput, forgetInput } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

export const PATCH = route(editMemoryInput, editMemory);

/** Answers with the receipt; `POST restore` with its snapshot takes it back. */
export const DELETE = route(forgetInput, forgetEverywhere);
