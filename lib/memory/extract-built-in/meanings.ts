import type { Candidate } from '../candidate';

/** What a kind of sentence means for memory, in any language. Slots may stand in the key. */
export type Meaning = Pick<Candidate, 'category' | 'key'> &
  Partial<Pick<Candidate, 'importance' | 'sensitivity' | 'valence' | 'confidence'>> & {
    /** Slots that must be filled. */
    needs?: readonly string[];
    /** The sentence says no by itself: a negation does not take it back. */
    isNegative?: boolean;
    /** What is no longer true then. */
    ends?: readonly Pick<Candidate, 'category' | 'key'>[];
    /** How they bear it is asked the morning after; nothing is asked of what is long past. */
    isLoss?: boolean;
    /** Looked for also where the person says "maybe". */
    evenHedged?: boolean;
    /** Not believed of a sentence with a trace of irony. */
    notIronic?: boolean;
  };

const EMPLOYER = [{ category: 'fact', key: 'employer' }] as const;
/** What a new job ends. */
const NO_JOB = [
  { category: 'situation', key: 'work' },
  { category: 'thread', key: 'job search' },
] as const;
const HEALTH = { sensitivity: 'health', importance: 0.8 } as const;

export const meanings = {
  name: { category: 'fact', key: 'name', importance: 0.8, needs: ['name'] },
  home: {
    category: 'fact',
    key: 'home',
    needs: ['place'],
    ends: [
      { category: 'thread', key: 'move to {place}' },
      { category: 'thread', key: 'home search' },
    ],
  },
  origin: { category: 'fact', key: 'home town', needs: ['place'] },
  employer: { category: 'fact', key: 'employer', needs: ['thing'], ends: NO_JOB },
  startsAt: { category: 'fact', key: 'employer', needs: ['thing'], confidence: 0.5 },
  occupation: { category: 'fact', key: 'occupation', needs: ['thing'] },
  retired: { category: 'fact', key: 'occupation', ends: EMPLOYER },
  leftJob: { category: 'situation', key: 'work', valence: -1, ends: EMPLOYER, isLoss: true },
  jobless: { category: 'situation', key: 'work', valence: -1, ends: EMPLOYER, isLoss: true },
  jobSearch: { category: 'thread', key: 'job search' },
  homeSearch: { category: 'thread', key: 'home search' },
  waiting: { category: 'thread', key: '{thing}', needs: ['thing'] },
  applied: { category: 'thread', key: 'application {thing}', needs: ['thing'] },
  born: {
    category: 'event',
    key: 'birth of the baby',
    importance: 0.8,
    ends: [{ category: 'situation', key: 'pregnancy' }],
  },
  lastDay: { category: 'event', key: 'last day at work', ends: EMPLOYER },
  graduated: { category: 'fact', key: 'studies' },
  studies: { category: 'fact', key: 'studies', needs: ['thing'] },
  age: { category: 'fact', key: 'age', needs: ['number'] },
  diet: { category: 'fact', key: 'diet', needs: ['thing'] },
  eats: { category: 'fact', key: 'diet', needs: ['thing'] },
  avoids: { category: 'fact', key: 'diet', needs: ['thing'], isNegative: true },
  allergy: { category: 'fact', key: 'allergy {thing}', needs: ['thing'], ...HEALTH },
  condition: { category: 'fact', key: '{thing}', needs: ['thing'], ...HEALTH },
  hospital: { category: 'situation', key: 'hospital', valence: -1, ...HEALTH },
  ailment: { category: 'situation', key: '{thing}', needs: ['thing'], valence: -1, ...HEALTH },
  quit: { category: 'fact', key: '{thing}', needs: ['thing'], ...HEALTH },
  pregnant: { category: 'situation', key: 'pregnancy', ...HEALTH },
  status: { category: 'fact', key: 'relationship status', needs: ['thing'] },
  children: { category: 'fact', key: 'children', needs: ['thing'] },
  plays: { category: 'fact', key: 'plays {thing}', needs: ['thing'], importance: 0.4 },
  speaks: { category: 'fact', key: 'speaks {thing}', needs: ['thing'], importance: 0.4 },
  favourite: { category: 'preference', key: 'favourite {kind}', needs: ['kind', 'thing'] },
  prefers: { category: 'preference', key: 'prefers {thing}', needs: ['thing', 'other'] },
  likes: {
    category: 'preference',
    key: 'likes {thing}',
    needs: ['thing'],
    ends: [{ category: 'preference', key: 'dislikes {thing}' }],
    notIronic: true,
  },
  dislikes: {
    category: 'preference',
    key: 'dislikes {thing}',
    needs: ['thing'],
    ends: [{ category: 'preference', key: 'likes {thing}' }],
    isNegative: true,
    notIronic: true,
  },
  goal: { category: 'goal', key: '{thing}', needs: ['thing'], evenHedged: true },
  struggle: { category: 'struggle', key: '{thing}', needs: ['thing'], valence: -1 },
  sleepless: { category: 'struggle', key: 'sleep', valence: -1, isNegative: true },
  lately: { category: 'emotion', key: '{feeling}', needs: ['feeling'], valence: -1 },
  worried: { category: 'emotion', key: '{feeling}', needs: ['feeling', 'thing'], valence: -1 },
  glad: { category: 'emotion', key: '{feeling}', needs: ['feeling', 'thing'], valence: 2 },
  moving: { category: 'thread', key: 'move to {place}', needs: ['place'] },
} as const satisfies Record<string, Meaning>;

export type MeaningName = keyof typeof meanings;
