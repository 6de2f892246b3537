import { resolveDate } from '../../dates/resolve-date';
import type { Clause } from '../clause';
import type { Found, Frame, Scene } from '../frame';
import { nameIn, PLACE } from '../names';

const NOW = '(?:now |currently |still |both |actually |all )*';
const LIVING = new RegExp(
  `\\b(?:I|[Ww]e)(?:'m|'re| am| are)? ${NOW}(?:live|living) in ${PLACE}`,
  'u',
);
const MOVED = new RegExp(
  `\\b(?:I|[Ww]e)(?:'ve| have)? (?:just |recently |finally |already )*moved (?:here |back |over |down |up )*to ${PLACE}`,
  'u',
);
const MOVING = new RegExp(
  `\\b(?:I|[Ww]e)(?:'m|'re| am| are| will be|'ll be) (?:going to be |soon |finally |also )*(?:moving|relocating) (?:back |over )?to ${PLACE}`,
  'u',
);
const FROM = new RegExp(
  `\\bI(?:'m| am| come| was born| grew up)(?: originally| actually)? (?:from|in) ${PLACE}`,
  'u',
);
const NOT_HERE = /\b(?:I|[Ww]e) (?:don't|do not|no longer) live in \p{Lu}/u;

/** Where they live, come from and move to. */
export const place: Frame = (clause, scene) => {
  if (NOT_HERE.test(clause.plain)) {
    return [
      { operation: 'RETRACT', category: 'fact', key: 'home', value: 'No longer lives there' },
    ];
  }
  return clause.negated || clause.hedged ? [] : [...home(clause), ...moving(clause, scene)];
};

function home({ plain }: Clause): Found[] {
  const lives = placeIn(plain, LIVING) ?? placeIn(plain, MOVED);
  const from = /\bI(?:'m| am) (?:currently |now )?in\b/.test(plain) ? null : placeIn(plain, FROM);
  return [
    ...(lives ? [fact('home', `Lives in ${lives}`)] : []),
    ...(from ? [fact('home town', `Comes from ${from}`)] : []),
  ];
}

function moving({ plain, tense }: Clause, { turn, timeZone }: Scene): Found[] {
  const to = placeIn(plain, MOVING);
  if (!to) return [];
  const when = resolveDate(plain, { at: turn.at, timeZone, tense });
  return [
    {
      category: 'thread',
      key: `move to ${to}`,
      value: `Move to ${to}`,
      when: when?.text ?? null,
      tense,
      followUp: `How did the move to ${to} go?`,
    },
  ];
}

function placeIn(plain: string, pattern: RegExp): string | null {
  const match = pattern.exec(plain);
  return match && nameIn(match, 'place') ? (match.groups?.place ?? null) : null;
}

function fact(key: string, value: string): Found {
  return { category: 'fact', key, value };
}
