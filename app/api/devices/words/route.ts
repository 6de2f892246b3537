import { preferWords } from '@/lib/channels/push/prefer-words';
import { wordsInput } from '@/lib/channels/schema';
import { route } from '@/lib/platform/http/route';

export const PUT = route(wordsInput, preferWords);
