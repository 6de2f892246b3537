import { resolveDate } from '@/lib/memory/dates/resolve-date';
import { en } from '@/lib/memory/languages/en';
import { isPast } from '../is-past';
import { capitalise, mirror } from '../mirror';
import { sentences } from '../sentences';
import type { Turn } from '../turn';

const HAVING =
  /^(?:(?:so|well|and|but|oh|hey|hi|ok|okay|also|yes|yeah|today)[\s,]+)*(?:i['’]ve got|i['’]ve|i have got|i have|i got|i['’]m having|we['’]ve got|we have|we['’]re having|there is|there['’]s|i am having)\s+(?<what>(?:a|an|the|my|our|another|some|two|three)\s.+)$/i;

/** Something with a day to come: named back with its day, with a question that fits it. */
export function answerEvent(turn: Turn): string | null {
  for (const sentence of sentences(turn.text)) {
    if (sentence.endsWith('?')) continue;
    const when = resolveDate(sentence, {
      at: turn.now,
      timeZone: turn.person.timezone,
      language: en,
    });
    if (!when || when.at <= turn.now || isPast(sentence)) continue;
    const end = when.index + when.text.length;
    const what = HAVING.exec(sentence.slice(0, end))?.groups?.what;
    const named = what ? `${theirs(what)}${company(sentence.slice(end))}` : mirror(sentence);
    if (named) return `${capitalise(named)}. ${question(sentence, turn)}`;
  }
  return null;
}

function theirs(what: string): string {
  return (mirror(`x x ${what}`) ?? what).replace(/^x x /, '');
}

/** ", and my brother Tomás is driving me": whoever is part of it is not left out. */
function company(rest: string): string {
  const clause = /^\s*,?\s*(?<joint>and|but|with)\s+(?<more>[^.!?]{3,80})[.!]*$/i.exec(
    rest,
  )?.groups;
  if (!clause?.joint || !clause.more) return '';
  if (clause.joint.toLowerCase() === 'with') return `, with ${theirs(clause.more)}`;
  return `, ${clause.joint.toLowerCase()} ${theirs(clause.more)}`;
}

const ABOUT: { word: RegExp; ways: readonly [string, ...string[]] }[] = [
  {
    word: /\b(?:interview|audition)\b/i,
    ways: ['What would you like them to see in you?', 'How do you feel about it so far?'],
  },
  {
    word: /\b(?:exam|test|quiz|presentation|talk|speech|pitch|deadline|defen[cs]e)\b/i,
    ways: ['How ready do you feel?', 'Which part of it is on your mind the most?'],
  },
  {
    word: /\b(?:doctor|dentist|appointment|surgery|operation|scan|check-?up|results|therapy|hospital)\b/i,
    ways: ['How do you feel about it?', 'Is somebody going with you?'],
  },
  {
    word: /\b(?:flight|trip|travel\w*|holiday|vacation|fly|flying|visit\w*|moving|move)\b/i,
    ways: ['What are you looking forward to most?', 'Is everything ready for it?'],
  },
  {
    word: /\b(?:birthday|wedding|party|dinner|date|concert|anniversary|reunion)\b/i,
    ways: ['Who will be there?', 'What would make it a good one?'],
  },
];

function question(sentence: string, { person, vary }: Turn): string {
  if (person.supportStyle === 'accountability') {
    return vary([
      'What do you want to have done before it?',
      'What is the first thing to prepare?',
    ]);
  }
  const fitting = ABOUT.find(({ word }) => word.test(sentence));
  return vary(fitting?.ways ?? ['How do you feel about it?', 'What are you hoping for?']);
}
