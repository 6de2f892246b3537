const PARTNERS = [
  'partner',
  'husband',
  'wife',
  'boyfriend',
  'girlfriend',
  'fiance',
  'fiancee',
] as const;
const PETS = [
  'dog',
  'cat',
  'rabbit',
  'hamster',
  'parrot',
  'horse',
  'bird',
  'tortoise',
  'ferret',
  'puppy',
  'kitten',
] as const;
const OTHERS = [
  'mother',
  'father',
  'parents',
  'brother',
  'sister',
  'son',
  'daughter',
  'child',
  'baby',
  'twin',
  'friend',
  'best friend',
  'boss',
  'colleague',
  'neighbour',
  'roommate',
  'uncle',
  'aunt',
  'cousin',
  'grandmother',
  'grandfather',
  'grandson',
  'granddaughter',
  'niece',
  'nephew',
  'stepmother',
  'stepfather',
  'stepbrother',
  'stepsister',
  'mother-in-law',
  'father-in-law',
  'sister-in-law',
  'brother-in-law',
  'godmother',
  'godfather',
  'mentor',
  'teacher',
  'therapist',
  'doctor',
  'coach',
  'manager',
  'ex',
  'ex-husband',
  'ex-wife',
  'ex-boyfriend',
  'ex-girlfriend',
] as const;

export type RelationKey =
  | (typeof PARTNERS)[number]
  | (typeof PETS)[number]
  | (typeof OTHERS)[number];

/** The most special first: an ex-husband is no husband. */
export const relationKeys: readonly RelationKey[] = [...PARTNERS, ...PETS, ...OTHERS].toSorted(
  (a, b) => b.length - a.length,
);

const partners: ReadonlySet<string> = new Set(PARTNERS);
const single: ReadonlySet<string> = new Set<RelationKey>([
  ...PARTNERS,
  'boss',
  'manager',
  'mother',
  'father',
]);

const successions: ReadonlyMap<string, 'replaces' | 'may_replace'> = new Map<
  RelationKey,
  'replaces' | 'may_replace'
>([
  ['boss', 'replaces'],
  ['manager', 'replaces'],
  ['therapist', 'replaces'],
  ['doctor', 'replaces'],
  ['roommate', 'may_replace'],
  ['teacher', 'may_replace'],
  ['coach', 'may_replace'],
  ['mentor', 'may_replace'],
]);

export const petKeys: readonly RelationKey[] = PETS;

/** Whether somebody is the one they share their life with, in whatever word. */
export function isPartner(key: string): boolean {
  return partners.has(key);
}

/** Whether somebody once was that. */
export function isEx(key: string): boolean {
  return key === 'ex' || key.startsWith('ex-');
}

/** Whether there is one at a time: another name is news about the same slot. */
export function isSingle(key: string): boolean {
  return single.has(key);
}

/** What a new one means for the one before, where there is one. */
export function successionIn(key: string): 'replaces' | 'may_replace' | null {
  return successions.get(key) ?? null;
}
