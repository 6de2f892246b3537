import { answerCheckIn } from '@/lib/check-ins/answer';
import { answerInput } from '@/lib/check-ins/schema';
import { route } from '@/lib/platform/http/route';

export const POST = route(answerInput, answerCheckIn);
