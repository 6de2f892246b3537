import type { Candidate, Due } from './candidate';
import { resolveDate, type When } from './dates/resolve-date';
import { tenseOf } from './dates/tense-of';
import { gates } from './gates';
import type { Evidence, Gate } from './gates/gate';
import { languageOf } from './languages/language-of';
import type { Drop } from './operation';
import { sentenceAround } from './sentences';
import { verbatimQuote } from './verbatim-quote';

/**
 * Decides in code what may be kept of what an extractor proposes. What passes carries the person's
 * verbatim words and a date on their calendar.
 */
export function judge(
  candidates: Candidate[],
  evidenceFor: (messageId: string) => Evidence | undefined,
  by: Checks = { gates, dueOf },
): { passed: Candidate[]; drops: Drop[] } {
  const passed: Candidate[] = [];
  const drops: Drop[] = [];
  for (const candidate of candidates) {
    const evidence = evidenceFor(candidate.messageId);
    const reason = evidence ? firstObjection(by.gates, candidate, evidence) : 'quote_missing';
    if (reason) drops.push({ candidate, reason });
    else if (evidence) passed.push(settle(candidate, evidence, by));
  }
  return { passed, drops };
}

type Checks = { gates: readonly Gate[]; dueOf: typeof dueOf };

function firstObjection(gates: readonly Gate[], candidate: Candidate, evidence: Evidence) {
  for (const gate of gates) {
    const reason = gate(candidate, evidence);
    if (reason) return reason;
  }
  return null;
}

function settle(candidate: Candidate, evidence: Evidence, { dueOf }: Checks): Candidate {
  const quote = verbatimQuote(evidence.text, candidate.quote) ?? candidate.quote;
  const sentence = sentenceAround(evidence.text, quote);
  return { ...candidate, quote, sentence, due: dueOf(candidate, evidence) };
}

/** A date is what its words say, by the message's own time: no extractor's arithmetic counts. */
export function dueOf(candidate: Candidate, { text, before, at, timeZone }: Evidence): Due | null {
  const { when, quote, tense } = candidate;
  // Words of time that were not said are no date.
  if (when === null || verbatimQuote(text, when) === null) return null;
  const language = languageOf([text, before]);
  const told = { at, timeZone, tense: tense ?? tenseOf(quote, language), language };
  const found = resolveDate(when, told);
  return found && toDue(found);
}

function toDue({ at, lastDate, time }: When): Due {
  return { at: at.toISOString(), lastDate, time };
}
