import { contentWords } from '../../content-words';
import { resolveDate } from '../../dates/resolve-date';
import type { Memory } from '../../schema';
import type { Clause } from '../clause';
import type { Found, Frame, Scene } from '../frame';

const HOW = String.raw`(?:(?:really|very|so|pretty|quite|super|extremely|actually|surprisingly|incredibly|kind of|sort of|not|more|even|much|absolutely|just|all|that) )*(?:well|great|good|fine|ok|okay|alright|all right|smoothly|perfectly|perfect|amazing|amazingly|awesome|brilliant|brilliantly|fantastic|wonderful|wonderfully|lovely|badly|bad|terrible|terribly|awful|awfully|horrible|horribly|poorly|rough|a disaster|a success|better than|worse than|as expected|nowhere|wrong|south|by without|meh|so-so)\b`;
const WENT = new RegExp(
  String.raw`\b(?:went|was|were|turned out|ended up|ended|didn't go|did not go|hasn't gone|wasn't|has gone) (?:to be )?${HOW}`,
  'iu',
);
const OVER =
  /\b(?:is|are|'s|was) (?:finally |now |all )?(?:over|done|finished|behind me|settled|sorted)\b|\bis off the table\b/i;
const CANCELLED =
  /\b(?:was|were|got|has been|have been|is|been|are) (?:just )?(?:cancell?ed|called off|scrapped)\b|\bthey (?:just )?cancell?ed\b/i;
const MOVED =
  /\b(?:moved|postponed|rescheduled|pushed|delayed|brought forward|put off)\b.*\b(?:to|until|till|for)\b/i;
const PASSED =
  /\bI (?:just |finally |actually |totally |barely )*(?:passed|failed|aced|nailed|bombed|flunked)\b/i;
const GOT_JOB =
  /\b(?:I (?:just |finally |actually )*(?:got|landed|didn't get|did not get)|they (?:offered|gave|didn't give) me) (?:the|that|a) (?:job|position|role|offer|gig|internship|promotion|apprenticeship)\b|\bI (?:got|was) (?:hired|rejected|turned down)\b|\bthey (?:hired|rejected|turned) me\b|\bthey (?:want|chose|picked) me\b/i;
const GOT_IT =
  /^(?:and |so |but )?(?:yes,? |no,? )?I (?:just |actually )*(?:got|didn't get|did not get|made|didn't make) it\b/i;
const BARE = new RegExp(
  `^(?:yes,? |yeah,? |oh,? |honestly,? |actually,? )?(?:it (?:went|was) )?${HOW}(?: (?:actually|honestly|thanks|thank you|so far|in the end|i think))*$`,
  'iu',
);
const IT =
  /^(?:and |but |so |well |oh |yes |yeah |honestly )?(?:it|that|everything|all|they|she|he)\b/i;
const STILL_OPEN =
  /\b(?:not yet|hasn't happened|tomorrow|will go|hope|hopefully|going to go|should go)\b/i;

/** News about a matter that was open: how it went, that it is off, or another date. */
export const outcomes: Frame = (clause, scene) => {
  if (clause.hedged || STILL_OPEN.test(clause.plain.replace(/\bto tomorrow\b/, ''))) {
    return isMoved(clause) ? moved(clause, scene) : [];
  }
  if (isMoved(clause)) return moved(clause, scene);
  if (!isNews(clause)) return asksOfCheckIn(clause, scene);
  const target = subjectOf(clause, scene);
  return target ? [resolution(clause, target)] : [];
};

function isNews({ plain, negated }: Clause): boolean {
  if ([WENT, GOT_JOB, GOT_IT].some((pattern) => pattern.test(plain))) return true;
  return !negated && [OVER, CANCELLED, PASSED].some((pattern) => pattern.test(plain));
}

function isMoved({ plain }: Clause): boolean {
  return MOVED.test(plain);
}

/** "Really well!" is an answer only where a check-in asked. */
function asksOfCheckIn({ plain, text }: Clause, scene: Scene): Found[] {
  const asked = askedAbout(scene);
  return asked && BARE.test(plain) ? [resolution({ text }, asked)] : [];
}

function moved({ text }: Clause, scene: Scene): Found[] {
  const { turn, timeZone } = scene;
  // To the parser "until Friday" is no date; here it is the new one.
  const when = resolveDate(text.replace(/\b(?:until|till)\b/i, 'to'), {
    at: turn.at,
    timeZone,
    tense: 'future',
  });
  const target = subjectOf({ text, plain: text }, scene);
  if (!when || !target) return [];
  const { category, key, value, id } = target;
  return [
    { operation: 'CHANGE', targetId: id, category, key, value, when: when.text, tense: 'future' },
  ];
}

function resolution({ text }: Pick<Clause, 'text'>, { category, key, id }: Memory): Found {
  return { operation: 'RESOLVE', targetId: id, category, key, value: text };
}

/** The open matter that a clause speaks of: named, or meant by "it" after a question about it. */
function subjectOf(clause: Pick<Clause, 'text' | 'plain'>, scene: Scene): Memory | null {
  const open = scene.known.filter(isOpen);
  const named = bestShared(open, contentWords(clause.plain));
  if (named) return named;
  if (GOT_JOB.test(clause.plain)) return only(open.filter(isAboutWork));
  if (!IT.test(clause.plain) && !GOT_IT.test(clause.plain) && !PASSED.test(clause.plain))
    return null;
  const earlier = scene.turn.text.slice(0, scene.turn.text.indexOf(clause.text));
  return (
    bestShared(open, contentWords(earlier)) ??
    askedAbout(scene) ??
    bestShared(open, contentWords(scene.before?.text ?? ''))
  );
}

function isOpen({ category, thread }: Memory): boolean {
  return category === 'thread' ? thread?.status !== 'resolved' : category === 'event';
}

function isAboutWork({ value, thread }: Memory): boolean {
  return (
    thread !== null &&
    (/\b(?:job|interview|application|position|promotion)\b/i.test(value) ||
      thread.situation === 'job_search')
  );
}

/** The one that shares the most words, where one does; a tie means neither. */
function bestShared(open: Memory[], words: string[]): Memory | null {
  const said = new Set(words.filter((word) => !VAGUE.has(word)));
  const scored = open
    .map((memory) => {
      const own = contentWords(memory.value).filter((word) => said.has(word));
      return { memory, score: new Set(own).size };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || best.score === next?.score) return null;
  return best.memory;
}

const VAGUE = new Set(
  'day time thing first new good great well bad go went really last next week lot job people'.split(
    ' ',
  ),
);

function askedAbout({ before, known }: Scene): Memory | null {
  const asked = known.filter(({ id }) => before?.askedAbout.includes(id));
  const matters = asked.flatMap((memory) => {
    const parent = known.find(({ id }) => id === memory.parentId);
    return isOpen(memory)
      ? memory
      : parent && isOpen(parent)
        ? parent
        : memory.category === 'follow_up'
          ? memory
          : [];
  });
  return only([...new Set(matters)]);
}

function only(memories: Memory[]): Memory | null {
  const [one, ...more] = memories;
  return one && more.length === 0 ? one : null;
}
