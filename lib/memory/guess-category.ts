import { normaliseText } from './normalise-text';
import type { Category } from './schema';

/** The kind of a statement that no extractor has read: the first whose words it has, else a fact. */
export function guessCategory(statement: string): Category {
  const words = normaliseText(statement);
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? 'fact';
}

const KIN =
  '(?:brother|sister|mother|mum|mom|father|dad|son|daughter|wife|husband|partner|boyfriend|girlfriend|friend|boss|colleague|neighbou?r|uncle|aunt|cousin|grandmother|grandfather|grandma|grandpa|niece|nephew|roommate|flatmate|fiancée?|child|kids?|dog|cat|puppy|kitten|rabbit|parrot|horse|pet)s?';

const kinds: [Category, RegExp][] = [
  [
    'preference',
    /\b(?:likes?|loves?|enjoys?|prefers?|adores?|hates?|dislikes?|favou?rites?|can't stand|is (?:a )?(?:big )?fan of|is fond of|'d rather|interested in)\b/,
  ],
  [
    'goal',
    /\b(?:wants? to|goals?|hopes? to|plans? to|aims? to|dreams? of|working towards?|saving (?:up )?for|training for|trying to|is learning|am learning|i'm learning)\b/,
  ],
  [
    'struggle',
    /\b(?:struggl\w+|worr(?:y|ies|ied)|anxious|anxiety|trouble (?:with|sleeping)|afraid of|stressed|lonely|insomnia|has difficulty|finds it hard)\b/,
  ],
  [
    'routine',
    /\b(?:every (?:day|morning|evening|night|week|weekend|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|usually|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|each (?:day|morning|week)|daily|weekly)\b/,
  ],
  [
    'relationship',
    new RegExp(
      `(?:\\b(?:my|his|her|their)|'s|\\b(?:has|have)(?: an?| two| three)?)(?: \\w+)? ${KIN}\\b|^${KIN}\\b`,
    ),
  ],
  [
    'situation',
    /\b(?:currently|at the moment|these days|between jobs|right now|this (?:week|month|semester))\b/,
  ],
];
