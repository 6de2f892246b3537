import type { Context } from '@/lib/platform/context';
import { zoneOf } from '../zone-of';
import { type Days, daysMeant } from './days-meant';
import type { Meaning } from './meaning';
import { meaningOf } from './meaning-of';
import { relatedTerms } from './related-words';
import { termsOf } from './terms-of';

/** A text as the words, days and people that it asks about. */
export type Asked = {
  /** What to look for; its own words weigh 1, related ones less. */
  terms: { term: string; weight: number }[];
  /** The days that it speaks of. */
  days: Days | null;
  /** It asks for what the companion said, not for what the person told. */
  asksForReplies: boolean;
};

/** What related words weigh, and the words for a day. */
const LESS = 0.3;

/** What somebody wrote, as a question to the past. */
export type Question = Asked & {
  /** What it means, once the embedding model has said so; null without one, or if it takes long. */
  meaning: Promise<Meaning | null>;
};

/** Reads a text as a question to the past. */
export async function questionOf(ctx: Context, { text, patienceMs }: Text): Promise<Question> {
  const meaning = meaningOf(ctx, { text, patienceMs });
  const timeZone = await ctx.db((tx) => zoneOf(tx, ctx.userId));
  return { ...readQuestion(text, { now: ctx.now, timeZone }), meaning };
}

type Text = { text: string /** How long to wait for its meaning. */; patienceMs: number };

/** The same without a model; `now` and the zone say what "yesterday" is. */
export function readQuestion(text: string, when: { now: Date; timeZone: string }): Asked {
  const days = daysMeant(text, when);
  // The calendar knows better than the words for a day; they may still have been said.
  const ofDays = new Set(termsOf(days?.words ?? ''));
  const own = termsOf(text).slice(0, MOST_TERMS);
  const main = own.filter((term) => !ofDays.has(term));
  const less = new Set([...ofDays, ...main.flatMap(relatedTerms)]);
  return {
    terms: [
      ...main.map((term) => ({ term, weight: 1 })),
      ...[...less].filter((term) => !main.includes(term)).map((term) => ({ term, weight: LESS })),
    ],
    days,
    asksForReplies: ASKS_FOR_REPLIES.some((form) => form.test(text)),
  };
}

const MOST_TERMS = 60;

const ASKS_FOR_REPLIES = [
  /\byou(?:r|\b)[^.?!]*\b(?:recommend|suggest|advi[cs]e|tell me|told|say|said|explain|mention|propos|teach|taught|tip|idea|think)/i,
  /\b(?:du|sie)\b[^.?!]*\b(?:empfohlen|geraten|vorgeschlagen|gesagt|erklärt|erzählt)|\b(?:rietst|sagtest|empfahl\w*|gaben sie|laut (?:dir|ihnen))/i,
  /\b(?:me|nos) (?:recomendaste|sugeriste|dijiste|contaste|explicaste|aconsejaste)/i,
  /\b(?:tu|vous)\b[^.?!]*\b(?:recommandé|conseillé|suggéré|dit|expliqué|proposé)/i,
  /\b(?:mi hai|você)\b[^.?!]*\b(?:consigliato|suggerito|detto|spiegato|recomend|suger|disse)/i,
];
