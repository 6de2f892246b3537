import { contentWords } from '../../content-words';
import { words } from '../../languages/words';
import type { Memory } from '../../schema';
import { cancellationOf } from '../cancellation';
import type { Clause } from '../clause';
import type { Found, Frame, Scene } from '../frame';
import { newDate } from '../new-date';
import { bestShared, isOpen } from '../open-matters';
import { resolutionOf } from '../resolution';
import { whoIn } from '../who-in';

/** News about a matter that was open: how it went, that it is off, or another date. */
export const outcomes: Frame = (clause, scene) => {
  const { moved, stillOpen } = scene.language.news;
  const reached = goalReached(clause, scene);
  if (reached) return [resolutionOf(reached, clause.text)];
  if (words(moved).test(clause.plain)) return otherDate(clause, scene);
  if (clause.hedged) return [];
  if (isOff(clause, scene)) {
    // What somebody else cancels is looked for with them (./cancellations).
    if (whoIn(scene.language.news.cancelledBy, clause, scene)) return [];
    const cancelled = subjectOf(clause, scene);
    return cancelled ? [cancellationOf(cancelled, clause, scene)] : [];
  }
  if (words(stillOpen).test(clause.plain)) return [];
  if (!isNews(clause, scene)) return answerToCheckIn(clause, scene);
  const target = subjectOf(clause, scene);
  return target ? [resolutionOf(target, clause.text)] : [];
};

function isOff({ plain, negated }: Clause, { language: { news } }: Scene): boolean {
  return words(news.off).test(plain) || (!negated && words(news.cancelled).test(plain));
}

function isNews({ plain, negated }: Clause, { language: { news } }: Scene): boolean {
  if ([news.went, news.gotJob, news.gotIt].some((source) => words(source).test(plain))) return true;
  return !negated && [news.over, news.passed].some((source) => words(source).test(plain));
}

/** "I bought the car": the goal that names nothing but that. */
function goalReached({ plain, hedged, negated }: Clause, { language, known }: Scene) {
  const { did } = language.news;
  if (!did || hedged || negated || !words(did).test(plain)) return null;
  const said = new Set(contentWords(plain));
  const reached = known.filter(({ category, subject, value }) => {
    // The verb stands in another form.
    const [, ...matter] = contentWords(value);
    const isGoal = category === 'goal' && subject === 'user';
    return isGoal && matter.length > 0 && matter.every((word) => said.has(word));
  });
  return only(reached);
}

/** "Really well!" is an answer only where a check-in asked. */
function answerToCheckIn({ plain, text }: Clause, scene: Scene): Found[] {
  const asked = askedAbout(scene);
  const isAnswer = words(`^(?:${scene.language.news.alone})$`).test(plain);
  return asked && isAnswer ? [resolutionOf(asked, text)] : [];
}

function otherDate(clause: Clause, scene: Scene): Found[] {
  const target = subjectOf(clause, scene);
  // To the parser "until Friday" is no date; here it is the new one.
  const plain = clause.plain.replace(/\b(?:until|till)\b/i, 'to');
  const when = target && newDate({ ...clause, plain }, scene, target);
  if (!when) return [];
  const { category, key, value, id, subject } = target;
  const said = { category, key, value, subject, targetId: id };
  return [{ operation: 'CHANGE', ...said, when: when.text, tense: 'future' }];
}

/** The open matter that a clause speaks of: named, or meant by "it" after a question about it. */
function subjectOf({ text, plain }: Clause, scene: Scene): Memory | null {
  const { news } = scene.language;
  const open = scene.known.filter(isOpen);
  const named = bestShared(open, contentWords(plain));
  if (named) return named;
  if (words(news.gotJob).test(plain)) return only(open.filter(isAboutWork));
  if (![news.it, news.gotIt, news.passed].some((source) => words(source).test(plain))) return null;
  const earlier = scene.turn.text.slice(0, scene.turn.text.indexOf(text));
  return (
    bestShared(open, contentWords(earlier)) ??
    askedAbout(scene) ??
    bestShared(open, contentWords(scene.before?.text ?? '')) ??
    only(open.filter((memory) => isJustOver(memory, scene)))
  );
}

const DAYS_IN_MIND = 3;

/** What was due in these days is what "it" speaks of, if nothing else was. */
function isJustOver({ dueAt }: Memory, { turn }: Scene): boolean {
  if (!dueAt) return false;
  const days = (turn.at.getTime() - new Date(dueAt).getTime()) / 86_400_000;
  return days > 0 && days < DAYS_IN_MIND;
}

function isAboutWork({ key, value, thread }: Memory): boolean {
  return (
    thread !== null &&
    (key === 'job_search' || thread.situation === 'job_search' || WORK.test(value))
  );
}

const WORK =
  /job|interview|application|position|promotion|gespräch|stelle|entrevista|entretien|colloquio|sollicitatie|trabajo|travail|lavoro|emprego/i;

function askedAbout({ before, known }: Scene): Memory | null {
  const asked = known.filter(({ id }) => before?.askedAbout.includes(id));
  const matters = asked.flatMap((memory) => {
    const parent = known.find(({ id }) => id === memory.parentId);
    if (isOpen(memory)) return memory;
    if (parent && isOpen(parent)) return parent;
    return memory.category === 'follow_up' ? memory : [];
  });
  return only([...new Set(matters)]);
}

function only(memories: Memory[]): Memory | null {
  const [one, ...more] = memories;
  return one && more.length === 0 ? one : null;
}
