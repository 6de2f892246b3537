import { resolveDate } from '../../dates/resolve-date';
import type { Language } from '../../languages/language';
import { words } from '../../languages/words';
import type { Clause } from '../clause';
import type { Found, Frame, Scene } from '../frame';
import { capitalised, lowered, neutral, yours } from '../neutral';
import { type NounPhrase, nounPhraseIn } from '../noun-phrase';
import { phraseIn } from '../phrase';
import { relationOf } from '../relation-of';
import { nameIn, type Slots } from '../slots';
import { template } from '../template';
import { whoIn } from '../who-in';
import { withoutDate } from '../without-date';

/** Dated occasions: threads to wait with, dates to know about, or a question where it is unclear. */
export const occasions: Frame = (clause, scene) => {
  const { language, turn, timeZone } = scene;
  const { plain, tense, hedged, negated } = clause;
  if (negated || words(language.occasions.birthday).test(plain)) return [];
  const when = resolveDate(plain, { at: turn.at, timeZone, tense, language });
  if (!when) return [];
  const found = occasionIn(withoutDate(plain, when), clause, scene);
  if (!found) return [];
  return [
    {
      ...found,
      when: when.text,
      tense,
      ...(tense === 'past' && { followUp: null, category: 'event' }),
      ...(hedged && { confidence: 0.5 }),
    },
  ];
};

function occasionIn(text: string, clause: Clause, scene: Scene): Found | null {
  const { language } = scene;
  const visit = clause.tense === 'past' ? null : visitIn(clause, scene);
  if (visit) return visit;
  const owner = ownerIn(text, scene);
  if (!owner && words(language.occasions.strangers).test(text)) return null;
  const phrase = nounPhraseIn(
    owner ? text.replace(owner.words, ' ').replace(/(?<=^|\s)'s(?=\s)/, '') : text,
    language,
  );
  if (phrase) return owner ? theirOccasion(phrase, owner, language) : ownOccasion(phrase, language);
  if (owner || clause.tense === 'past') return null;
  return planIn(text, scene) ?? somethingIn(text, scene);
}

/** "My sister is coming to stay." */
function visitIn(clause: Clause, scene: Scene): Found | null {
  const { language } = scene;
  const slots = whoIn(language.occasions.visits, clause, scene);
  const who = slots && (relationOf(slots, scene) ?? strangerIn(slots));
  return who && theirOccasion(visitOf(language), who, language);
}

function visitOf({ occasions: { visit } }: Language): NounPhrase {
  return { text: visit, noun: visit, isAwaited: false };
}

function strangerIn({ name }: Slots) {
  return name ? { label: name, subject: name } : null;
}

type Owner = { label: string; subject: string };

/** Whose it is, where it is somebody else's: "my sister has an exam", "el examen de mi hermana". */
function ownerIn(text: string, scene: Scene): (Owner & { words: string }) | null {
  const { language } = scene;
  const { company, selves } = language.occasions;
  const match = template('{who}', language).exec(text);
  const { relation = '', name } = match?.groups ?? {};
  const slots = { relation, name: name && (nameIn(name, scene) ?? undefined) };
  const who = match && relationOf(slots, scene);
  if (!who) return null;
  const before = text.slice(0, match.index);
  const named = text.indexOf(slots.name ?? relation, before.length + match[0].indexOf(relation));
  const end = named + (slots.name ?? relation).length;
  if (words(`(?:${company})\\s*$`).test(before)) return null;
  if (words(selves).test(`${before} ${text.slice(end)}`)) return null;
  return { words: text.slice(match.index, end), label: who.label, subject: who.subject };
}

function ownOccasion({ text, isAwaited, noun }: NounPhrase, language: Language): Found {
  const value = capitalised(neutral(text, language));
  const { question, questionPlanned } = language.occasions;
  return {
    category: isAwaited ? 'thread' : 'event',
    key: value,
    value,
    followUp: asked(isAwaited ? question : questionPlanned, {
      what: lowered(yours(text, language), language),
      noun,
    }),
  };
}

function theirOccasion(phrase: NounPhrase, { label, subject }: Owner, language: Language): Found {
  const what = neutral(phrase.text, language);
  return {
    category: phrase.isAwaited ? 'thread' : 'event',
    key: `${label} ${what}`,
    value: `${label}: ${what}`,
    subject,
    followUp: asked(language.occasions.theirQuestion, { who: lowered(label, language), what }),
  };
}

/** Something else that one plans with a day: "meeting Ana", "flying to Rome". */
function planIn(text: string, scene: Scene): Found | null {
  const { language } = scene;
  for (const source of language.occasions.plans) {
    const plan = template(source, language).exec(text)?.groups?.plan;
    const phrase = plan && phraseIn(plan, language);
    if (!phrase?.includes(' ')) continue;
    const value = capitalised(neutral(phrase, language));
    const what = lowered(yours(phrase, language), language);
    const followUp = asked(language.occasions.questionPlan, { what });
    return { category: 'event', key: value, value, followUp };
  }
  return null;
}

/** "I've got a thing on Thursday": whatever it is, it is worth a question only. */
function somethingIn(text: string, scene: Scene): Found | null {
  const { language } = scene;
  for (const source of language.occasions.having) {
    const thing = template(source, language).exec(text)?.groups?.thing;
    const phrase = thing && phraseIn(thing, language);
    if (!phrase || words(`^(?:${language.occasions.nothing})`).test(phrase)) continue;
    const value = capitalised(neutral(phrase, language));
    return { category: 'event', key: value, value, confidence: 0.4 };
  }
  return null;
}

function asked(
  question: string,
  { what, who = '', noun = '' }: { what: string; who?: string; noun?: string },
): string {
  const isPlural = /(?<!s)s$/.test(noun);
  return question
    .replace('{what}', what)
    .replace('{who}', who)
    .replace('{was}', isPlural ? 'were' : 'was');
}
