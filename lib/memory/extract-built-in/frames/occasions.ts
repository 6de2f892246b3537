import { resolveDate, type When } from '../../dates/resolve-date';
import type { Clause } from '../clause';
import type { Found, Frame, Scene } from '../frame';
import { isAwaited, OCCASION } from '../occasions';
import { RELATION, relationOf } from '../relations';

const WORD = String.raw`(?!to\b|that\b|I\b|you\b|no\b|not\b|any\b|every\b|the\b|with\b|for\b|had\b)[\p{L}\p{N}'-]+`;
const TAIL = String.raw`(?: (?:at|with|for|in|to|of|about|on|by|from|against) (?:${WORD}|the|my|our|a|an)(?: (?!on\b|at\b|this\b|next\b|which\b|and\b|but\b)[\p{L}\p{N}'&.-]+){0,4})?`;
/** What it is: `job interview at the museum`. */
const WHAT = `(?<what>(?:${WORD} ){0,3}?(?<noun>${OCCASION})${TAIL})`;
const END = String.raw`(?=\s*(?:$|[,.;!?()]))`;
const ONE = '(?:an?|my|our|the|another|this|that|one more)';
const HAVE =
  "(?:(?:might|may|probably|could|should|will probably) )?(?:have|have got|'ve got|got|am having|'m having|'re having|will have|'ll have)(?: also| just)?";
const GO =
  "(?:'m|'re| am| are|'ll be| will be)(?: also)? (?:going to|going for|going in for|attending|taking|sitting|giving|running|doing|having|hosting|flying out for|off to|getting)";

/** How people speak of a dated occasion, once the date is taken out of the sentence. */
const patterns = [
  String.raw`\b(?:I|[Ww]e)(?:'ve)? ${HAVE} ${ONE} ${WHAT}${END}`,
  String.raw`\b(?:I|[Ww]e)${GO} (?:${ONE} )?${WHAT}${END}`,
  String.raw`\b[Tt]here(?:'s| is| will be) ${ONE} ${WHAT}${END}`,
  String.raw`^(?:and |so |but |also |well |ok |okay |oh )?(?:(?:my|our|the) )?${WHAT} (?:is|are|'s|starts|begins|takes place|will be|is set for|is scheduled(?: for)?|is happening|has been scheduled(?: for)?)\s*$`,
  `^(?:and |so )?(?:is|'s|it's|[Ii]t's|[Ii]s) (?:the day of )?(?:my|our|the) ${WHAT}${END}`,
  String.raw`^(?<what>(?:(?:[Bb]ig|[Ff]inal|[Ss]econd|[Ff]irst|[Ll]ast) )?(?<noun>${OCCASION})${TAIL})\s*$`,
].map((source) => new RegExp(source, 'iu'));
const PAST = new RegExp(
  String.raw`\b(?:I|[Ww]e) (?:had|went to|attended|gave|took) ${ONE} ${WHAT}${END}`,
  'u',
);
const SOMEBODYS = [
  String.raw`\b[Mm]y ${RELATION}(?: (?<name>\p{Lu}[\p{L}'-]+))? (?:has|is having|'s having|is getting|has got|will have) (?:(?:an?|her|his|their) )?${WHAT}${END}`,
  String.raw`\b[Mm]y ${RELATION}(?: (?<name>\p{Lu}[\p{L}'-]+))?'s ${WHAT} (?:is|starts|begins|will be)\s*$`,
].map((source) => new RegExp(source, 'u'));
const INTERVIEWING =
  /\bI(?:'m| am) interviewing (?<where>(?:at|with|for) [\p{L}\p{N}'&. -]+?)\s*$/u;
const MARRIED = /\b(?:I|[Ww]e)(?:'m|'re| am| are) (?:finally )?getting married\s*$/u;
const NEW_JOB =
  /\bI(?:'m| am)? start(?:ing)? (?:my|a|the|at my) new job(?<where> (?:at|with) [\p{L}\p{N}'&. -]+?)?\s*$/u;
const TRAVEL =
  /\b(?:I|[Ww]e)(?:'m|'re| am| are)(?: all)? (?:flying|travell?ing|going|driving|off|heading) (?:back |over |down |up )?to (?<where>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)(?: (?:for|with) [^,.;]+)?\s*$/u;

/** Dated occasions with a noun that can be trusted: threads to wait with, or dates to know about. */
export const occasions: Frame = (clause, { turn, timeZone }: Scene) => {
  if (clause.negated) return [];
  const { plain, tense, hedged } = clause;
  const when = resolveDate(plain, { at: turn.at, timeZone, tense });
  if (!when) return [];
  const found = occasionIn(withoutDate(clause, when), tense === 'past');
  return found.map((one) => ({
    ...one,
    when: when.text,
    tense,
    ...(tense === 'past' && { followUp: null }),
    ...(hedged && { confidence: 0.5 }),
  }));
};

/** The clause as if no day had been named: "I have a job interview at the museum". */
function withoutDate({ plain }: Clause, { index, text }: When): string {
  const before = plain
    .slice(0, index)
    .replace(/\s*\b(?:on|in|at|by|for|this|from|until|coming up|is)?\s*$/i, (end) =>
      /\bis\s*$/i.test(end) ? ' is' : '',
    );
  const after = plain.slice(index + text.length).replace(/^[\s,]+/, '');
  return `${before} ${after}`.replace(/\s+/g, ' ').trim();
}

function occasionIn(words: string, isPast: boolean): Found[] {
  for (const pattern of SOMEBODYS) {
    const groups = pattern.exec(words)?.groups;
    if (groups) return [somebodys(groups)];
  }
  for (const pattern of isPast ? [PAST] : patterns) {
    const { what, noun } = pattern.exec(words)?.groups ?? {};
    if (what && noun) return isPast ? [event(what)] : [occasion(what, noun)];
  }
  return isPast ? [] : special(words);
}

function special(words: string): Found[] {
  const interview = INTERVIEWING.exec(words)?.groups?.where;
  if (interview) return [thread(`job interview ${interview.replace(/^(?:with|for)/, 'at')}`)];
  if (MARRIED.test(words)) return [{ ...event('wedding'), followUp: 'How was your wedding?' }];
  const job = NEW_JOB.exec(words)?.groups;
  if (job) return [thread(`first day at the new job${job.where ?? ''}`)];
  const to = TRAVEL.exec(words)?.groups?.where;
  return to ? [{ ...event(`trip to ${to}`), followUp: `How was ${to}?` }] : [];
}

function occasion(what: string, noun: string): Found {
  if (isAwaited(noun)) return thread(what);
  return { ...event(what), followUp: `How ${wasOrWere(noun)} the ${yours(what)}?` };
}

function thread(what: string): Found {
  const value = title(what);
  const followUp = `How did the ${yours(what)} go?`;
  return { category: 'thread', key: value, value, followUp };
}

function event(what: string): Found {
  return { category: 'event', key: title(what), value: title(what) };
}

function somebodys({ relation = '', name, what = '', noun = '' }: Record<string, string>): Found {
  const { key, label } = relationOf(relation);
  const who = name ? `${label} ${name}` : label;
  const value = `${who}'s ${neutral(what)}`;
  const ask = `How did your ${name ? `${key} ${name}` : key}'s ${yours(what)} go?`;
  const category = isAwaited(noun) ? 'thread' : 'event';
  return { category, key: value, value, followUp: ask };
}

function wasOrWere(noun: string): string {
  return /(?<!s)s$/.test(noun) ? 'were' : 'was';
}

function title(what: string): string {
  const words = neutral(what);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function neutral(what: string): string {
  return what.replace(/\b(?:my|our)\b/gi, 'the');
}

function yours(what: string): string {
  return (what.charAt(0).toLowerCase() + what.slice(1)).replace(/\b(?:my|our)\b/gi, 'your');
}
