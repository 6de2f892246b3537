import { answerSuggestion } from '@/lib/memory/answer-suggestion';
import { answerSuggestionInput } from '@/lib/memory/schema';
import { route } from '@/lib/platform/http/route';

export const POST = route(answerSuggestionInput, answerSuggestion);
