import { inQuotes } from '@/lib/companion/prompt/in-quotes';
import { instructions } from '@/lib/companion/prompt/instructions';
import { type TextProblem, textProblems } from './check-text';
import type { Composing } from './compose';
import { weekdayAndDate } from './weekday-and-date';

/** What a model gets to write a check-in; `problems` are those of its last attempt. */
export function promptFor(
  { plan, person, localDate, avoid, language }: Composing,
  problems: readonly TextProblem[],
): { instructions: string; prompt: string } {
  const { topic, question, said } = plan;
  const notes = [
    `Today is ${weekdayAndDate(localDate, 'en-GB')}.`,
    ...(person.displayName ? [`They are called ${inQuotes(person.displayName)}.`] : []),
    `What to write about: ${inQuotes(topic)}.`,
    ...(question ? [`The question that is due: ${inQuotes(question)}`] : []),
    ...(said ? [`What they said ${said.day}: ${inQuotes(said.quote)}`] : []),
    ...(plan.mayAsk ? [] : ['Today no question: only a good word.']),
    ...(language ? [`Write in ${languageName(language)}.`] : []),
    ...(avoid.length > 0 ? [`Leave alone: ${avoid.map(inQuotes).join(', ')}.`] : []),
  ];
  const mending = problems.map((problem) => `- ${textProblems[problem]}`);
  return {
    instructions: `${instructions(person)}\n\n${RULES}`,
    prompt: [
      '<notes>',
      ...notes.map((note) => `- ${note}`),
      '</notes>',
      ...(mending.length > 0 ? ['Your last draft could not be sent:', ...mending] : []),
      'Write the message now.',
    ].join('\n'),
  };
}

const RULES = `Now you write first: one short message, the only one of today.
- One or two short sentences, at most one question, in the language of their own words.
- About what the notes say, in plain words. If there is a question that is due, ask it your way.
- Never mention that they were silent, did not answer, or how long it has been.
- Claim no feelings and no thoughts of your own between messages.
- Only the message itself: no quotation marks around it, no greeting line, no signature, no markup.`;

function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
