import { lookAtRequest } from '@/lib/chat/memory-request/look-at-request';
import { answerRequestInput, replyInput } from '@/lib/chat/schema';
import { answerRequest } from '@/lib/lifecycle/answer-request';
import { route } from '@/lib/platform/http/route';

export const GET = route(replyInput, lookAtRequest);

export const POST = route(answerRequestInput, answerRequest);
