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
    mood: clean(output.mood ?? '', MOOD_CHARACTERS).trim() || null,
    topics: output.topics
      .map((topic) => clean(topic, 40).trim().toLowerCase())
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
    key: clean(heard.key),
    value: clean(heard.value),
    subject: clean(heard.subject).trim() || 'user',
    messageId: turns[heard.turn - 1]?.id ?? NO_MESSAGE,
    quote: clean(heard.quote),
    sentence: null,
    when: heard.when,
    tense: null,
    due: null,
    details: heard.details.map((detail) => clean(detail, 300)),
    situation: heard.situation,
    phase: heard.phase === null ? null : clean(heard.phase, 40),
    followUp: heard.follow_up === null ? null : clean(heard.follow_up, 300),
    askInDays: heard.ask_in_days === null ? null : within(heard.ask_in_days, 1, 60),
    valence: within(Math.round(heard.valence), -2, 2),
    importance: within(heard.importance, 0, 1),
    confidence: within(heard.confidence, 0, 1),
    sensitivity: heard.sensitivity,
  };
}

/** What PostgreSQL can store as text and as JSON. */
function clean(text: string, most = 1000): string {
  return text.replaceAll('\u0000', '').toWellFormed().slice(0, most).toWellFormed();
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
