import type { Clause } from '../clause';
import type { Found, Frame } from '../frame';
import { phraseIn } from '../phrase';

const ALSO = '(?:also |really |very |quite |severely |deathly |badly |pretty |a bit |slightly )*';
const ALLERGIC = new RegExp(`\\bI(?:'m| am) ${ALSO}allergic to (?<what>.+)`, 'iu');
const ALLERGY =
  /\bI(?:'ve got| have|'ve) (?:an? )?(?:severe |bad |mild |serious |nasty )?(?<what>[\p{L}]+(?: [\p{L}]+)?) allergy\b/iu;
const INTOLERANT = /\bI(?:'m| am) (?<what>lactose|gluten|fructose|histamine)[- ]intolerant\b/iu;
const COELIAC = /\bI(?:'m| am) (?:a )?c(?:o)?eliac\b|\bI(?:'ve got| have) c(?:o)?eliac disease\b/iu;
const CONDITION =
  /\bI(?:'ve got| have got| have|'ve had| was(?: just| recently)? diagnosed with|'ve been diagnosed with|'m living with|'m type [12]) (?:an? |mild |severe |chronic )*(?<what>(?:type [12] )?diabetes|asthma|epilepsy|migraines?|arthritis|adhd|autism|endometriosis|fibromyalgia|crohn's(?: disease)?|ibs|eczema|psoriasis|hypertension|high blood pressure|multiple sclerosis|ms|depression|bipolar(?: disorder)?|ocd|ptsd|an anxiety disorder|anaemia|anemia|hypothyroidism|cancer|breast cancer|long covid|tinnitus|pcos)\b/iu;
const DIET_WORD = 'vegetarian|vegan|pescatarian|pescetarian';
const DIET = new RegExp(
  `\\bI(?:'m| am|'ve been| have been) (?:now |still |also |strictly |mostly |an? )*(?<diet>${DIET_WORD})\\b(?! (?:dish|food|meal|restaurant|place|recipe))`,
  'iu',
);
const BECAME = new RegExp(
  `\\bI(?:'ve| have)? (?:just |recently )?(?:went|gone|became|become|turned) (?<diet>${DIET_WORD})\\b`,
  'iu',
);
const NO_MEAT =
  /\bI (?:don't|do not|never|no longer|stopped) eat(?:ing)? (?<what>meat|pork|beef|fish|dairy|gluten|eggs|sugar)\b/iu;
const EATS = /\bI (?:only |just )?eat (?<what>halal|kosher)\b/iu;
const NO_DIET = new RegExp(`\\bI(?:'m| am) (?:no longer|not) (?:an? )?(?:${DIET_WORD})\\b`, 'iu');

/** What they cannot and do not eat. */
export const body: Frame = (clause) =>
  clause.hedged ? [] : [...allergies(clause), ...conditions(clause), ...diet(clause)];

function allergies({ plain, negated }: Clause): Found[] {
  if (negated) return [];
  const what =
    phraseIn(ALLERGIC.exec(plain)?.groups?.what ?? '') ?? ALLERGY.exec(plain)?.groups?.what;
  const intolerance = INTOLERANT.exec(plain)?.groups?.what?.toLowerCase();
  if (
    what &&
    !/^(?:my|your|his|her|their|mornings?|mondays?|people|work|love|drama|bad|an?)\b/i.test(what)
  ) {
    const several = ALLERGIC.exec(plain)?.groups?.what?.match(
      /^[\p{L}]+ and [\p{L}]+(?=$|[,.;!])/u,
    );
    return (several ? several[0].split(' and ') : [what]).map(allergy);
  }
  if (intolerance) return [health(`allergy ${intolerance}`, `Is ${intolerance} intolerant`)];
  return COELIAC.test(plain) ? [health('allergy gluten', 'Has coeliac disease')] : [];
}

function conditions({ plain, negated }: Clause): Found[] {
  const what = negated ? undefined : CONDITION.exec(plain)?.groups?.what?.toLowerCase();
  return what ? [health(what, `Has ${what}`)] : [];
}

function allergy(what: string): Found {
  return health(`allergy ${what}`, `Allergic to ${what}`);
}

function health(key: string, value: string): Found {
  return { category: 'fact', key, value, sensitivity: 'health', importance: 0.8 };
}

function diet({ plain, negated }: Clause): Found[] {
  if (NO_DIET.test(plain)) {
    return [{ operation: 'RETRACT', category: 'fact', key: 'diet', value: 'No longer so' }];
  }
  const without = NO_MEAT.exec(plain)?.groups?.what?.toLowerCase();
  if (without) return [food(`Does not eat ${without}`)];
  if (negated) return [];
  const kind = (DIET.exec(plain) ?? BECAME.exec(plain))?.groups?.diet?.toLowerCase();
  if (kind) return [food(kind.charAt(0).toUpperCase() + kind.slice(1))];
  const only = EATS.exec(plain)?.groups?.what?.toLowerCase();
  return only ? [food(`Eats ${only}`)] : [];
}

function food(value: string): Found {
  return { category: 'fact', key: 'diet', value };
}
