import type { Texture } from '../texture';

/** A word about the day itself, for each kind of day: more than a month has of them. */
export const texture: Record<Texture, string[]> = {
  monday: [
    '{hello}, a new week. What would make it a good one?',
    '{hello}, it is Monday. What is the first thing you want off your list?',
    '{hello}, Monday again. Is there anything this week that I should remember for you?',
    '{hello}, may this week be kind to you. What does it hold?',
    '{hello}, the week begins. Which day of it are you looking forward to?',
    '{hello}, a fresh week. One small good thing to plan for it?',
  ],
  friday: [
    '{hello}, the week is nearly done. What was the best part of it?',
    '{hello}, it is Friday. What are you glad to leave behind?',
    '{hello}, almost the weekend. What would you like it to be?',
    '{hello}, Friday. Did anything this week turn out better than you expected?',
    '{hello}, the week winds down. What deserves a rest?',
    '{hello}, one day left of the week. How has it treated you?',
  ],
  sunday: [
    '{hello}, a quiet Sunday to you. No answer needed.',
    '{hello}, it is Sunday. What does a slow hour look like for you today?',
    '{hello}, Sunday. What would you like to keep from this week?',
    '{hello}, I hope today has some air in it. What are you doing with it?',
    '{hello}, a Sunday thought: what went right this week?',
    '{hello}, nothing has to happen today. How are you?',
  ],
};
