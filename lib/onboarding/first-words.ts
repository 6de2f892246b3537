import type { SituationName } from '@/lib/memory/situations';

type FirstWords = {
  /** The situation inside a sentence: "… at once: a job search and a new city". */
  phrase: string;
  /** What is said about it when only the situation was chosen. */
  reflection: string;
  /** The one question of the first message. */
  question: string;
};

/** How the first message takes up each ready situation. `open` always comes with words. */
export const firstWords: Record<SituationName, FirstWords> = {
  job_search: {
    phrase: 'a job search',
    reflection: 'You are looking for a job, which can fill a day without a thing to show for it.',
    question: 'What kind of work are you hoping for?',
  },
  new_job: {
    phrase: 'a new job',
    reflection: 'You have a new job: new names, new rooms, a lot to take in at once.',
    question: 'What is the first thing about it that you want to get right?',
  },
  leaving_job: {
    phrase: 'leaving a job',
    reflection: 'You are leaving a job, and endings take more out of a week than they seem to.',
    question: 'What is still open before you go?',
  },
  moving: {
    phrase: 'a move',
    reflection: 'You are moving house, so half of life is in boxes and the other half is lists.',
    question: 'What is the next thing on the list?',
  },
  new_city: {
    phrase: 'a new city',
    reflection: 'You are new in a city, where even buying bread takes some thought at first.',
    question: 'What is the place like, as far as you have seen it?',
  },
  break_up: {
    phrase: 'a break-up',
    reflection: 'You are going through a break-up. There is no order in which it has to be felt.',
    question: 'What has today been like?',
  },
  new_relationship: {
    phrase: 'someone new',
    reflection: 'There is someone new in your life.',
    question: 'How did the two of you meet?',
  },
  tension: {
    phrase: 'tension with someone',
    reflection: 'There is tension with someone, and that tends to come along everywhere.',
    question: 'Who is it, if you want to say?',
  },
  own_health: {
    phrase: 'your health',
    reflection: 'Something is up with your health, and that can sit behind everything else.',
    question: 'How are you doing with it today?',
  },
  caring: {
    phrase: 'caring for someone',
    reflection: 'You are caring for someone, which is a day’s work beside the day’s work.',
    question: 'Who is it that you look after?',
  },
  changing_habit: {
    phrase: 'a habit you want to change',
    reflection: 'You want to change a habit. Most of that is made of quite ordinary days.',
    question: 'What does the first small version of it look like?',
  },
  launching: {
    phrase: 'a launch',
    reflection: 'You are about to launch something, and the last stretch has its own clock.',
    question: 'What are you launching, and when?',
  },
  building: {
    phrase: 'something you are building',
    reflection: 'You are building something.',
    question: 'What is it, in a sentence?',
  },
  graduating: {
    phrase: 'graduating',
    reflection: 'You are about to graduate, with one thing ending and the next not named yet.',
    question: 'What is left to do before it is done?',
  },
  new_parent: {
    phrase: 'a new baby',
    reflection: 'There is a new baby, and time has probably stopped coming in whole pieces.',
    question: 'What is the little one called?',
  },
  grief: {
    phrase: 'a loss',
    reflection:
      'You are grieving. You can bring it here on any day, and leave it out on any other.',
    question: 'Would you like to tell me about the one you miss?',
  },
  open: {
    phrase: 'what you told me about',
    reflection: 'Something is going on for you.',
    question: 'Where does it stand today?',
  },
};
