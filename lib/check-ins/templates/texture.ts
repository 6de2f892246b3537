import type { Texture } from '../texture';

/** A word about the day itself, for each kind of day: more than a month has of them. */
export const texture: Record<Texture, string[]> = {
  monday: [
    '{greeting}, a new week. What would make it a good one?',
    '{greeting}, it is Monday. What is the first thing you want off your list?',
    '{greeting}, Monday again. Is there anything this week that I should remember for you?',
    '{greeting}, may this week be kind to you. What does it hold?',
    '{greeting}, the week begins. Which day of it are you looking forward to?',
    '{greeting}, a fresh week. One small good thing to plan for it?',
  ],
  friday: [
    '{greeting}, the week is nearly done. What was the best part of it?',
    '{greeting}, it is Friday. What are you glad to leave behind?',
    '{greeting}, almost the weekend. What would you like it to be?',
    '{greeting}, Friday. Did anything this week turn out better than you expected?',
    '{greeting}, the week winds down. What deserves a rest?',
    '{greeting}, one day left of the week. How has it treated you?',
  ],
  sunday: [
    '{greeting}, a quiet Sunday to you. No answer needed.',
    '{greeting}, it is Sunday. What does a slow hour look like for you today?',
    '{greeting}, Sunday. What would you like to keep from this week?',
    '{greeting}, I hope today has some air in it. What are you doing with it?',
    '{greeting}, a Sunday thought: what went right this week?',
    '{greeting}, nothing has to happen today. How are you?',
  ],
};
