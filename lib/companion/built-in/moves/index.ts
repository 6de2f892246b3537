import type { Move } from '../turn';
import { answerDanger } from './danger';
import { answerEvent } from './event';
import { answerFeeling } from './feeling';
import { answerGoodbye } from './goodbye';
import { answerGreeting } from './greeting';
import { answerHumanQuestion } from './human-question';
import { answerJudged } from './judged';
import { answerMemoryQuestion } from './memory-question';
import { answerOtherLanguage } from './other-language';
import { answerRequest } from './request';
import { answerShort } from './short';
import { answerSomebody } from './somebody';
import { answerThanks } from './thanks';

/** The kinds of answers, the more important first. */
export const moves = [
  answerHumanQuestion,
  answerDanger,
  answerOtherLanguage,
  answerGoodbye,
  answerThanks,
  answerMemoryQuestion,
  answerGreeting,
  answerShort,
  answerRequest,
  answerJudged,
  answerEvent,
  answerFeeling,
  answerSomebody,
] satisfies Move[];
