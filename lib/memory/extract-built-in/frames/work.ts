import type { Clause } from '../clause';
import type { Found, Frame } from '../frame';
import { phraseIn } from '../phrase';

const NOW = '(?:now |currently |still |also |recently |actually |just )*';

/** Where and as what they work, and that they no longer do. */
export const work: Frame = (clause) => {
  if (clause.hedged) return [];
  return clause.negated ? leaving(clause) : [...working(clause), ...leaving(clause)];
};

const EMPLOYED = [
  `\\bI(?:'m| am)? ${NOW}(?:work|working) (?<at>at|for|with) (?<what>.+)`,
  `\\bI(?:'ve| have)? ${NOW}(?:got|landed|accepted|took|taken|have|found|started) (?:an? |my |the )?(?:new |part-time |full-time |summer )*job (?<at>at|with) (?<what>.+)`,
  `\\bI(?:'ve| have)? ${NOW}(?:started|begun|began) (?:working |work )?(?<at>at|for) (?<what>(?:the |an? |\\p{Lu})[\\p{L}].+)`,
].map((source) => new RegExp(source, 'u'));
const OCCUPIED = [
  `\\bI(?:'m| am)? ${NOW}(?:work|working) as (?<what>an? .+)`,
  `\\bI(?:'ve| have)? ${NOW}(?:got|landed|accepted|took|started) (?:an? |my )?(?:new )?job as (?<what>an? .+)`,
].map((source) => new RegExp(source, 'u'));
const IS_A = new RegExp(
  `\\bI(?:'m| am) ${NOW}(?<what>an? (?:[\\p{L}-]+ )?(?:${occupations()}))(?=$|[ ,.;!](?:at|for|in|by|$)|\\b(?=\\s+(?:at|for|in|by)\\b))(?: (?<at>at|for) (?<where>.+))?`,
  'u',
);
const STUDYING =
  /\bI(?:'m| am) (?:still |now |currently )?studying (?!for\b|hard|tonight|today|all)(?<what>.+)/u;
const NO_EMPLOYER =
  /^(?:(?:the )?(?:weekend|night|morning|evening|office|moment|computer|desk)s?\b|noon|midnight|\d|school(?:work)?$|living|fun|peanuts|a living|my(?:self)?\b|your?\b|him|her$|days?\b|hours?\b|christmas|least|first|all|both|people|someone|this\b|that\b|these\b|it\b)/i;

function working({ plain }: Clause): Found[] {
  const found: Found[] = [];
  for (const pattern of EMPLOYED) {
    const { at, what } = pattern.exec(plain)?.groups ?? {};
    const [place, role] = what ? splitRole(what) : [];
    if (at && place && !NO_EMPLOYER.test(place)) found.push(employer(at, place));
    if (role) found.push(occupation(role));
  }
  for (const pattern of OCCUPIED) {
    const { what } = pattern.exec(plain)?.groups ?? {};
    const [role, place] = what ? splitPlace(what) : [];
    if (role) found.push(occupation(role));
    if (place) found.push(employer('at', place));
  }
  const { what, at, where } = IS_A.exec(plain)?.groups ?? {};
  const place = where && phraseIn(where);
  if (what) found.push(occupation(what));
  if (at && place) found.push(employer(at, place));
  const subject = phraseIn(STUDYING.exec(plain)?.groups?.what ?? '');
  if (subject) found.push({ category: 'fact', key: 'studies', value: `Studies ${subject}` });
  return found;
}

function splitRole(what: string): [string | null, string | null] {
  const [place = '', role] = what.split(/ as (?=an? )/);
  return [phraseIn(place), role ? phraseIn(role) : null];
}

function splitPlace(what: string): [string | null, string | null] {
  const [role = '', place] = what.split(/ (?:at|for) (?=(?:the |an? |\p{Lu}))/u);
  return [phraseIn(role), place ? phraseIn(place) : null];
}

function employer(at: string, place: string): Found {
  return { category: 'fact', key: 'employer', value: `Works ${at} ${place}` };
}

function occupation(what: string): Found {
  const article = /^an? /.test(what) ? '' : 'a ';
  return { category: 'fact', key: 'occupation', value: `Works as ${article}${what}` };
}

const LEFT = [
  /\bI(?:'ve| have)? (?:just |finally |already |officially )*(?<how>quit|left|lost) my (?:old )?job(?: (?:at|with) (?<where>.+))?/u,
  /\bI(?:'ve| have)? (?:just |finally )*(?<how>resigned)(?: from (?:my job(?: at)? ?)?(?<where>.+)?)?$/u,
  /\bI(?: was| got| have been|'ve been| just got) (?:just )?(?<how>fired|laid off|made redundant|let go)\b(?: (?:from|by) (?<where>.+))?/u,
];
const NO_LONGER =
  /\bI (?:don't|do not|no longer|stopped) (?:work|working) (?:at|for) (?<where>[^,.;!?]+?)(?: any ?more)?$/u;
const WITHOUT =
  /\bI(?:'m| am) (?:currently |now |still )?(?<how>unemployed|out of work|between jobs|retired)\b/u;

function leaving({ plain, negated }: Clause): Found[] {
  const gone = NO_LONGER.exec(plain)?.groups;
  if (gone?.where && !NO_EMPLOYER.test(gone.where)) return [noEmployer()];
  if (negated) return [];
  for (const pattern of LEFT) {
    const { how, where } = pattern.exec(plain)?.groups ?? {};
    if (!how) continue;
    const place = where ? phraseIn(where) : null;
    return [noEmployer(), situation(`${HOW[how] ?? 'Left the job'}${place ? ` at ${place}` : ''}`)];
  }
  const without = WITHOUT.exec(plain)?.groups?.how;
  if (without === 'retired') return [{ category: 'fact', key: 'occupation', value: 'Retired' }];
  return without ? [noEmployer(), situation('Between jobs')] : [];
}

const HOW: Record<string, string> = {
  quit: 'Quit the job',
  lost: 'Lost the job',
  resigned: 'Resigned from the job',
  fired: 'Was fired from the job',
  'laid off': 'Was laid off from the job',
  'made redundant': 'Was made redundant from the job',
  'let go': 'Was let go from the job',
};

function noEmployer(): Found {
  return {
    operation: 'RETRACT',
    category: 'fact',
    key: 'employer',
    value: 'No longer works there',
  };
}

function situation(value: string): Found {
  return { category: 'situation', key: 'work', value, valence: -1 };
}

function occupations(): string {
  return `accountant|actor|actress|architect|artist|baker|barista|bartender|bus driver|carpenter|cashier|chef|
civil servant|cook|copywriter|curator|dancer|data scientist|dentist|designer|developer|doctor|editor|electrician|
engineer|farmer|firefighter|florist|freelancer|gardener|graphic designer|hairdresser|illustrator|journalist|
lawyer|lecturer|librarian|mechanic|midwife|musician|nurse|paramedic|pharmacist|photographer|physiotherapist|
pilot|plumber|police officer|postman|product manager|professor|programmer|project manager|psychologist|
researcher|sailor|salesperson|scientist|secretary|singer|social worker|software engineer|soldier|student|
surgeon|taxi driver|teacher|technician|therapist|tour guide|translator|truck driver|vet|waiter|waitress|
web developer|welder|writer`.replaceAll('\n', '');
}
