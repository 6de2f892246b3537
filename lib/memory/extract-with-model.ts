import { generateText, type LanguageModel, Output } from 'ai';
import type { Candidate } from './candidate';
import type { Extraction, Transcript } from './extraction/extraction';
import {
  extractionInstructions,
  extractionPrompt,
  type Heard,
  handleOf,
  heardSchema,
} from './extraction-prompt';

const LONGEST_CALL_MS = 60_000;
// Belongs to no message, so that the gates drop what the model put on a turn that is not there.
const NO_MESSAGE = '00000000-0000-0000-0000-000000000000';
const MOOD_CHARACTERS = 60;
const TOPICS = 5;

/** One call to a language model over the new messages. What it says is proposed, not believed. */
export async function extractWithModel(
  model: LanguageModel,
  transcript: Transcript,
): Promise<Extraction> {
  const { output } = await generateText({
    model,
    instructions: extractionInstructions,
    prompt: extractionPrompt(transcript),
    output: Output.object({ schema: heardSchema, name: 'memories' }),
    maxRetries: 1,
    timeout: { totalMs: LONGEST_CALL_MS },
  });
  return {
    candidates: output.memories.map((heard) => toCandidate(heard, transcript)),
    mood: output.mood?.trim().slice(0, MOOD_CHARACTERS) || null,
    topics: output.topics
      .map((topic) => topic.trim().toLowerCase())
      .filter(Boolean)
      .slice(0, TOPICS),
  };
}

function toCandidate(heard: Heard['memories'][number], { turns, known }: Transcript): Candidate {
  const target = known.find((_, index) => handleOf(index) === heard.id?.trim());
  return {
    operation: heard.operation,
    targetId: target?.id ?? null,
    category: heard.category,
    key: heard.key,
    value: heard.value,
    subject: heard.subject.trim() || 'user',
    messageId: turns[heard.turn - 1]?.id ?? NO_MESSAGE,
    quote: heard.quote,
    when: heard.when,
    tense: null,
    due: null,
    details: heard.details.map((detail) => detail.slice(0, 300)),
    followUp: heard.follow_up?.slice(0, 300) ?? null,
    askInDays: heard.ask_in_days === null ? null : within(heard.ask_in_days, 1, 60),
    valence: within(Math.round(heard.valence), -2, 2),
    importance: within(heard.importance, 0, 1),
    confidence: within(heard.confidence, 0, 1),
    sensitivity: heard.sensitivity,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
