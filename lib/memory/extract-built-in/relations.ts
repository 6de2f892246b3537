type Relation = { key: string; label: string };

const people =
  `brother sister mother father son daughter wife husband partner boyfriend girlfriend friend
  boss colleague neighbour uncle aunt cousin grandmother grandfather roommate fiancé fiancée niece nephew
  mentor teacher therapist coach stepmother stepfather stepbrother stepsister ex manager baby twin
  godmother godfather mother-in-law father-in-law sister-in-law brother-in-law ex-husband ex-wife
  ex-boyfriend ex-girlfriend grandson granddaughter`.split(/\s+/);
const pets = 'dog cat puppy kitten rabbit hamster parrot horse bird tortoise pony ferret'.split(
  ' ',
);

const aliases: Record<string, string> = {
  mum: 'mother',
  mom: 'mother',
  mama: 'mother',
  dad: 'father',
  papa: 'father',
  grandma: 'grandmother',
  granny: 'grandmother',
  nan: 'grandmother',
  grandpa: 'grandfather',
  granddad: 'grandfather',
  flatmate: 'roommate',
  housemate: 'roommate',
  neighbor: 'neighbour',
  coworker: 'colleague',
  'co-worker': 'colleague',
  fiance: 'fiancé',
  fiancee: 'fiancée',
  hubby: 'husband',
  'best friend': 'best friend',
  bestie: 'best friend',
  stepmom: 'stepmother',
  stepdad: 'stepfather',
  kid: 'child',
  child: 'child',
};

const known = new Map<string, Relation>(
  [...people, ...pets]
    .map((word) => [word, word] as const)
    .concat(Object.entries(aliases))
    .map(([word, meant]) => [word, { key: meant, label: capitalised(meant) }]),
);

/** A person or pet of somebody's life, in one of its words; longest first, as patterns need it. */
export const RELATION = `(?<relation>${alternatives([...known.keys()])})`;
export const PET = `(?<relation>${alternatives(pets)})`;

/** What a word for somebody means: `mum` is the mother. Understands the plural. */
export function relationOf(word: string): Relation {
  const bare = word.toLowerCase();
  const singular = bare === 'children' ? 'child' : bare.replace(/s$/, '');
  return known.get(bare) ?? known.get(singular) ?? { key: bare, label: capitalised(bare) };
}

function alternatives(words: string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
