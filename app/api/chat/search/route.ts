import { searchMessagesInput } from '@/lib/chat/schema';
import { searchMessages } from '@/lib/chat/search';
import { route } from '@/lib/platform/http/route';

export const POST = route(searchMessagesInput, searchMessages);
