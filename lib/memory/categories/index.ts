import type { Category } from '../schema';
import type { CategorySpec } from './category-spec';
import { emotion } from './emotion';
import { event } from './event';
import { fact } from './fact';
import { followUp } from './follow-up';
import { goal } from './goal';
import { pattern } from './pattern';
import { preference } from './preference';
import { relationship } from './relationship';
import { routine } from './routine';
import { situation } from './situation';
import { struggle } from './struggle';
import { thread } from './thread';

/** The registry of categories. A new one is a file, a line here and its name in ../schema. */
export const categorySpecs: Record<Category, CategorySpec> = {
  fact,
  preference,
  event,
  goal,
  relationship,
  emotion,
  situation,
  routine,
  struggle,
  thread,
  follow_up: followUp,
  pattern,
};
