import { reportMessage } from '@/lib/chat/report';
import { reportMessageInput } from '@/lib/chat/schema';
import { route } from '@/lib/platform/http/route';

export const POST = route(reportMessageInput, reportMessage);
